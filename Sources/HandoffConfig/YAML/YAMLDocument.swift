import HandoffModel
import Yams

/// Parses YAML text into nodes with positions; with `YAMLEvents` the only place that touches the YAML library.
public enum YAMLDocument {
  /// Rule files are written by hand; anything larger is not one.
  public static let maximumBytes = 1 << 20
  private static let maximumNodes = 100_000

  /// The root of a document; nil for an empty one. Aliases, merge keys and duplicate keys are refused; a byte order mark is
  /// not.
  public static func parse(_ text: String, file: String) throws(ConfigurationError) -> YAMLNode? {
    guard text.utf8.count <= maximumBytes else {
      throw ConfigurationError(
        at: SourcePosition(file: file, line: 1, column: 1), en: "the file is larger than 1 MiB",
        es: "el archivo supera 1 MiB")
    }
    let mark: Unicode.Scalar = "\u{FEFF}"
    let content = text.unicodeScalars.first == mark ? String(text.unicodeScalars.dropFirst()) : text
    if let root = YAMLEvents.root(of: content, file: file, maximumNodes: maximumNodes) { return root }
    try refuseAliases(content, file: file)
    let root: Node?
    do {
      root = try Yams.compose(yaml: content, .basic, .default, .utf8)
    } catch {
      throw syntaxError(error, file: file)
    }
    guard let root else { return nil }
    var budget = maximumNodes
    return try convert(root, file: file, budget: &budget)
  }

  private static func convert(_ node: Node, file: String, budget: inout Int) throws(ConfigurationError) -> YAMLNode {
    let position = position(of: node, file: file)
    budget -= 1
    guard budget > 0 else {
      throw ConfigurationError(
        at: position, en: "the document expands to more than \(maximumNodes) values",
        es: "el documento se expande a más de \(maximumNodes) valores")
    }
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && (scalar.string == "~" || scalar.string == "null")
      return YAMLNode(.scalar(isNull ? "" : scalar.string), at: position)
    case .sequence(let sequence):
      var children: [YAMLNode] = []
      children.reserveCapacity(sequence.count)
      for child in sequence { children.append(try convert(child, file: file, budget: &budget)) }
      return YAMLNode(.sequence(children), at: position)
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        entries.append(try entry(key, value, file: file, budget: &budget))
      }
      return YAMLNode(.mapping(entries), at: position)
    case .alias:
      throw ConfigurationError(at: position, en: "aliases are not allowed here", es: "aquí no se permiten alias")
    }
  }

  private static func entry(
    _ key: Node, _ value: Node, file: String, budget: inout Int
  ) throws(ConfigurationError) -> YAMLNode.Entry {
    let keyPosition = position(of: key, file: file)
    guard case .scalar(let name) = key else {
      throw ConfigurationError(
        at: keyPosition, en: "a key must be a plain text", es: "una clave debe ser un texto simple")
    }
    guard name.string != "<<" else {
      throw ConfigurationError(
        at: keyPosition, en: "merge keys (`<<`) are not supported: write the keys out",
        es: "las claves de fusión (`<<`) no se admiten: escriba las claves")
    }
    return YAMLNode.Entry(
      key: name.string, keyPosition: keyPosition, value: try convert(value, file: file, budget: &budget))
  }

  private static func position(of node: Node, file: String) -> SourcePosition {
    SourcePosition(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// The library takes exponential time over aliases of aliases where one is part of a key, so a text that has anchors and
  /// aliases never reaches it. Words such as `R&D` and `*.csv` are neither.
  private static func refuseAliases(_ text: String, file: String) throws(ConfigurationError) {
    let bytes = Array(text.utf8)
    guard node(marked: UInt8(ascii: "&"), in: bytes) != nil,
      let alias = node(marked: UInt8(ascii: "*"), in: bytes)
    else { return }
    throw ConfigurationError(
      at: place(of: text.utf8.prefix(alias), file: file), en: "aliases are not supported: write the value out",
      es: "los alias no se admiten: escriba el valor")
  }

  /// Where a name follows a mark at which a node may begin.
  private static func node(marked mark: UInt8, in bytes: [UInt8]) -> Int? {
    bytes.indices.first { index in
      bytes[index] == mark && index + 1 < bytes.count && isName(bytes[index + 1])
        && (index == 0 || !isName(bytes[index - 1]))
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// The place just behind a text.
  private static func place(of text: Substring.UTF8View, file: String) -> SourcePosition {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let column = lines.last.map { String(decoding: $0, as: UTF8.self).unicodeScalars.count } ?? 0
    return SourcePosition(file: file, line: lines.count, column: column + 1)
  }

  private static func syntaxError(_ error: any Error, file: String) -> ConfigurationError {
    guard let error = error as? YamlError else {
      return ConfigurationError(at: SourcePosition(file: file, line: 1, column: 1), en: "\(error)", es: "\(error)")
    }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      // Where a mark is never closed, the place where that shows says nothing: what was opened does.
      let isOpen = problem.contains("end of stream") || problem.contains("did not find expected ',' or")
      let opened = isOpen ? context?.mark : nil
      let place = opened ?? mark
      let hint = SyntaxHint.text(problem)
      return ConfigurationError(
        at: SourcePosition(file: file, line: place.line, column: place.column),
        en: "not valid YAML: \(hint.en)", es: "YAML no válido: \(hint.es)")
    case .reader(let problem, let offset, _, let yaml):
      let read = yaml.utf8.prefix(
        upTo: yaml.index(yaml.startIndex, offsetBy: offset ?? 0, limitedBy: yaml.endIndex) ?? yaml.startIndex)
      return ConfigurationError(
        at: place(of: read, file: file), en: "not valid YAML: \(problem)", es: "YAML no válido: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let yaml):
      let names = duplicates.map { "`\($0)`" }.joined(separator: ", ")
      return ConfigurationError(
        at: SourcePosition(file: file, line: yaml.mark.line, column: yaml.mark.column),
        en: "the key \(names) is written twice in one mapping", es: "la clave \(names) está repetida en un mismo mapa")
    default:
      return ConfigurationError(
        at: SourcePosition(file: file, line: 1, column: 1), en: "not valid YAML: \(error)",
        es: "YAML no válido: \(error)")
    }
  }
}
