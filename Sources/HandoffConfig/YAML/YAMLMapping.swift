import HandoffModel

/// A mapping being read key by key; keys nobody asked for are errors that name the nearest valid key.
public struct YAMLMapping: Sendable {
  public let position: SourcePosition
  private let entries: [YAMLNode.Entry]
  private var asked: [String] = []
  /// Keys already named in an error, so that no mistake is told twice.
  private var reported: [String] = []

  /// Takes a mapping node; anything else is an error at its place.
  public init(_ node: YAMLNode) throws(ConfigurationError) {
    position = node.position
    entries = try node.entries()
  }

  /// The value of a key; nil where the key is not there.
  public mutating func optional(_ key: String) -> YAMLNode? {
    allow([key])
    return entries.first { $0.key == key }?.value
  }

  /// The value of a key that must be there.
  public mutating func required(_ key: String) throws(ConfigurationError) -> YAMLNode {
    guard let node = optional(key) else {
      // A misspelt key is the likelier mistake: name it rather than the one that is missing.
      let strangers = unknownKeys.filter { Spelling.nearest(to: $0.key, among: [key]) == [key] }
      if let stranger = strangers.first {
        reported.append(stranger.key)
        throw ConfigurationError(
          .unknown(Self.keyWord, stranger.key, at: stranger.keyPosition, candidates: [key]))
      }
      throw ConfigurationError(
        at: position, en: "the key `\(key)` is missing here", es: "aquí falta la clave `\(key)`")
    }
    return node
  }

  /// The entries whose key nobody has asked for so far.
  public var unknownKeys: [YAMLNode.Entry] {
    entries.filter { !asked.contains($0.key) && !reported.contains($0.key) }
  }

  /// The names of all keys asked for so far plus `others`: what `finish` suggests from.
  public mutating func allow(_ others: [String]) {
    asked += others.filter { !asked.contains($0) }
  }

  /// Refuses keys nobody asked for.
  public func finish() throws(ConfigurationError) {
    let issues = unknownKeys.map { entry in
      ConfigurationIssue.unknown(Self.keyWord, entry.key, at: entry.keyPosition, candidates: asked)
    }
    if !issues.isEmpty { throw ConfigurationError(issues) }
  }

  private static let keyWord = LocalizedText(en: "key", es: "nombre de clave")
}
