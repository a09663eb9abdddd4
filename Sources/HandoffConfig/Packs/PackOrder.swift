import HandoffModel

/// Puts packs after the packs they extend, each once, and refuses circles.
struct PackOrder {
  let withExamples: Bool
  private(set) var packs: [RulePack] = []
  private var path: [String] = []

  init(withExamples: Bool) {
    self.withExamples = withExamples
  }

  /// Loads a pack and what it extends; `position` is where it was named.
  mutating func visit(_ written: String, at position: SourcePosition?) throws(ConfigurationError) {
    let name = Self.normalised(written)
    if let start = path.firstIndex(of: name) {
      let circle = (path[start...] + [name]).joined(separator: " -> ")
      throw ConfigurationError(
        at: position, en: "circular `extends`: \(circle)", es: "`extends` circular: \(circle)")
    }
    if packs.contains(where: { $0.name == name }) { return }
    path.append(name)
    let pack: RulePack
    do {
      pack = name == BuiltInRules.packName ? try .builtIn(withExamples: withExamples) : try .load(name)
    } catch {
      // A pack that is not there is a mistake of the file that names it.
      throw ConfigurationError(error.issues.map { ConfigurationIssue(at: $0.position ?? position, $0.message) })
    }
    for base in pack.extends {
      try visit(Self.resolved(try base.text(), from: base.position), at: base.position)
    }
    path.removeLast()
    packs.append(pack)
  }

  /// The built-in pack as the ground a foreign pack stands on; nil where it is among the packs anyway.
  func foundation() throws(ConfigurationError) -> RulePack? {
    packs.contains { $0.name == BuiltInRules.packName } ? nil : try .builtIn(withExamples: false)
  }

  /// A pack named in a file is looked for beside that file.
  private static func resolved(_ name: String, from position: SourcePosition) -> String {
    guard name != BuiltInRules.packName, !name.hasPrefix("/") else { return name }
    let folder = position.file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    return folder.isEmpty ? name : "\(folder)/\(name)"
  }

  /// Removes `.`, `x/..` and spare slashes, so that one pack has one name, is merged once, and circles are seen.
  private static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      if part == "..", let last = parts.last, last != "..", !last.isEmpty {
        parts.removeLast()
      } else if part != ".", !part.isEmpty || parts.isEmpty {
        parts.append(part)
      }
    }
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
