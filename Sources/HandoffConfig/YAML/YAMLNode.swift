public import HandoffModel

/// A YAML value with its place in the file. Scalars stay as written: no value is guessed to be a number, date or boolean.
public struct YAMLNode: Sendable {
  public struct Entry: Sendable {
    public let key: String
    public let keyPosition: SourcePosition
    public let value: YAMLNode

    public init(key: String, keyPosition: SourcePosition, value: YAMLNode) {
      self.key = key
      self.keyPosition = keyPosition
      self.value = value
    }
  }

  public enum Content: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  public let content: Content
  public let position: SourcePosition

  public init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }

  public var scalar: String? {
    if case .scalar(let text) = content { return text }
    return nil
  }

  /// The scalar under a key of a mapping; nil where there is none.
  public func scalar(of key: String) -> String? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value.scalar
  }

  /// The elements of a sequence; a scalar or mapping counts as a sequence of one, so that `segment: smb` and
  /// `segment: [smb]` mean the same.
  public var elements: [YAMLNode] {
    if case .sequence(let nodes) = content { return nodes }
    return [self]
  }

  public var isSequence: Bool {
    if case .sequence = content { return true }
    return false
  }

  public var isMapping: Bool {
    if case .mapping = content { return true }
    return false
  }

  /// What the node is, for error messages.
  public var kind: LocalizedText {
    switch content {
    case .scalar(let text):
      text.isEmpty
        ? LocalizedText(en: "nothing", es: "nada")
        : LocalizedText(en: "the value `\(text.prefix(40))`", es: "el valor `\(text.prefix(40))`")
    case .sequence: LocalizedText(en: "a list", es: "una lista")
    case .mapping: LocalizedText(en: "a mapping", es: "un mapa de claves")
    }
  }

  /// The text of a scalar that is not empty.
  public func text() throws(ConfigurationError) -> String {
    guard let scalar, !scalar.isEmpty else {
      throw ConfigurationError(
        at: position, en: "expected a text, found \(kind.en)", es: "se esperaba un texto, se encontró \(kind.es)")
    }
    return scalar
  }

  public func integer(in range: ClosedRange<Int>) throws(ConfigurationError) -> Int {
    guard let scalar, let number = Int(scalar), range.contains(number) else {
      throw ConfigurationError(
        at: position, en: "expected a whole number from \(range.lowerBound) to \(range.upperBound), found \(kind.en)",
        es: "se esperaba un número entero de \(range.lowerBound) a \(range.upperBound), se encontró \(kind.es)")
    }
    return number
  }

  public func boolean() throws(ConfigurationError) -> Bool {
    switch scalar {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      throw ConfigurationError(
        at: position, en: "expected true or false, found \(kind.en)",
        es: "se esperaba true o false, se encontró \(kind.es)")
    }
  }

  /// A text list: a sequence of texts, or one text.
  public func texts() throws(ConfigurationError) -> [String] {
    var list: [String] = []
    for element in elements { list.append(try element.text()) }
    return list
  }

  /// A list of phrases, or lists by language that count together; a language left out is an error.
  func phrases() throws(ConfigurationError) -> [String] {
    guard isMapping else { return try texts() }
    var mapping = try YAMLMapping(self)
    mapping.allow(Language.allCases.map(\.rawValue))
    let phrases = try mapping.required("en").texts() + mapping.required("es").texts()
    try mapping.finish()
    return phrases
  }

  /// One of a closed set of names, by raw value.
  public func choice<Value: RawRepresentable & CaseIterable>(
    _ type: Value.Type, of what: LocalizedText
  ) throws(ConfigurationError) -> Value where Value.RawValue == String {
    let name = try text()
    guard let value = Value(rawValue: name) else {
      throw ConfigurationError(
        .unknown(what, name, at: position, candidates: Value.allCases.map(\.rawValue)))
    }
    return value
  }

  public func entries() throws(ConfigurationError) -> [Entry] {
    guard case .mapping(let entries) = content else {
      throw ConfigurationError(
        at: position, en: "expected a mapping of keys, found \(kind.en)",
        es: "se esperaba un mapa de claves, se encontró \(kind.es)")
    }
    return entries
  }

  /// A text in both languages: `{en: ..., es: ...}`; a language left out is an error.
  public func localizedText() throws(ConfigurationError) -> LocalizedText {
    guard isMapping else {
      throw ConfigurationError(
        at: position, en: "expected a text in both languages, `{en: ..., es: ...}`, found \(kind.en)",
        es: "se esperaba un texto en ambos idiomas, `{en: ..., es: ...}`, se encontró \(kind.es)")
    }
    var mapping = try YAMLMapping(self)
    // Else a missing `en` would pass for a misspelt `es`.
    mapping.allow(Language.allCases.map(\.rawValue))
    let en = try mapping.required("en").text()
    let es = try mapping.required("es").text()
    try mapping.finish()
    return LocalizedText(en: en, es: es)
  }
}
