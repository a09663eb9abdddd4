/// Reads source files and lists what breaks the rules of the house, one line each, in the order of the files.
enum LayeringCheck {
  static func violations(_ files: [SourceText]) -> [String] {
    files.flatMap { file in imports(file) + unsafety(file) + traps(file) + names(file) }
  }

  /// Third-party modules that some target should import and none does.
  static func unimported(_ files: [SourceText]) -> [String] {
    let imported = Set(files.flatMap { $0.lines.flatMap(modules) })
    return Arrows.thirdParty.keys.filter { !imported.contains($0) }.sorted()
  }

  private static func imports(_ file: SourceText) -> [String] {
    guard let arrows = Arrows.allowed[file.target] else {
      return ["\(file.path): the target \(file.target) has no arrows"]
    }
    return file.lines.enumerated().flatMap { index, line in
      modules(line).filter { !isAllowed($0, file.target, arrows) }.map {
        "\(file.path):\(index + 1): \(file.target) must not import \($0)"
      }
    }
  }

  private static func isAllowed(_ module: String, _ target: String, _ arrows: Arrows.Imports) -> Bool {
    if let importer = Arrows.thirdParty[module] { return importer == target }
    return arrows.own.contains(module) || arrows.system.contains(module)
  }

  private static func modules(_ line: Substring) -> [String] {
    line.split(separator: ";").compactMap(importedModule)
  }

  /// The module of an import with whatever attributes and access level stand before it; nil for any other
  /// statement.
  private static func importedModule(_ statement: Substring) -> String? {
    let words = statement.split { " \t".contains($0) }
    guard let keyword = words.firstIndex(of: "import"),
      words[..<keyword].allSatisfy({ $0.hasPrefix("@") || levels.contains($0) })
    else { return nil }
    let kinds: Set<Substring> = ["class", "enum", "func", "let", "protocol", "struct", "typealias", "var"]
    let path = words[(keyword + 1)...].first { !kinds.contains($0) }
    return path.flatMap { $0.split(separator: ".").first.map(String.init) }
  }

  private static let levels: Set<Substring> = ["fileprivate", "internal", "package", "private", "public"]

  /// Unsafe code stands in the sources of bytes, in the CSV reader, where YAML comes from its parser, and in the byte sink
  /// only.
  private static func unsafety(_ file: SourceText) -> [String] {
    let isAllowed =
      file.path.hasPrefix("HandoffIngest/Bytes/") || file.path.hasPrefix("HandoffIngest/CSV/")
      || file.path == "HandoffConfig/YAML/YAMLEvents.swift"
      || file.target == "HandoffReporting" && file.fileName.hasPrefix("ByteSink")
    guard !isAllowed else { return [] }
    return file.lines.enumerated().filter { identifiers(in: $1).contains("unsafe") }.map { index, _ in
      "\(file.path):\(index + 1): unsafe code"
    }
  }

  /// What ends the program where data could have been refused.
  private static func traps(_ file: SourceText) -> [String] {
    file.lines.enumerated().flatMap { index, line in
      ["try!", "as!", "fatalError(", "unowned(unsafe)"].filter { occurs($0, in: line) }.map {
        "\(file.path):\(index + 1): \($0)"
      }
    }
  }

  /// Names that say nothing.
  private static func names(_ file: SourceText) -> [String] {
    let endings = ["Manager", "Helper", "Helpers", "Util", "Utils", "Impl"]
    let stem = file.fileName.prefix { $0 != "." && $0 != "+" }
    let badFile = endings.contains { stem.hasSuffix($0) } ? ["\(file.path): the name says nothing"] : []
    let kinds: Set<Substring> = ["actor", "class", "enum", "protocol", "struct", "typealias"]
    return badFile
      + file.lines.enumerated().compactMap { index, line in
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count else { return nil }
        let name = words[kind + 1]
        return endings.contains { name.hasSuffix($0) }
          ? "\(file.path):\(index + 1): the name \(name) says nothing" : nil
      }
  }

  private static func identifiers(in line: Substring) -> Set<Substring> {
    Set(line.split { !($0.isLetter || $0.isNumber || $0 == "_") })
  }

  /// Whether a mark stands in a line, not as the end of a longer name.
  private static func occurs(_ mark: String, in line: Substring) -> Bool {
    line.ranges(of: mark).contains { range in
      guard range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !(before.isLetter || before.isNumber || before == "_")
    }
  }
}
