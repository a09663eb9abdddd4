public import HandoffModel

/// A question on which published practice disagrees, with its answers: each a small pack of changes to the rules.
public struct SettingSpec: Sendable {
  public struct Option: Sendable {
    public let id: String
    public let title: LocalizedText
    /// What this answer changes; nil where it is what the rules say anyway.
    let changes: RuleDocument?
  }

  public let id: String
  public let title: LocalizedText
  public let catalogueIDs: [String]
  public let defaultOption: String
  public let options: [Option]
  public let position: SourcePosition

  init(id: String, _ node: YAMLNode) throws(ConfigurationError) {
    self.id = id
    position = node.position
    var mapping = try YAMLMapping(node)
    title = try mapping.required("title").localizedText()
    catalogueIDs = try mapping.optional("catalogue")?.texts() ?? []
    let fallback = try mapping.required("default")
    var options: [Option] = []
    for entry in try mapping.required("options").entries() {
      options.append(try Self.option(entry))
    }
    try mapping.finish()
    self.options = options
    defaultOption = try fallback.text()
    guard options.contains(where: { $0.id == defaultOption }) else {
      throw ConfigurationError(
        .unknown(
          LocalizedText(en: "option", es: "opción"), defaultOption, at: fallback.position,
          candidates: options.map(\.id)))
    }
  }

  private static func option(_ entry: YAMLNode.Entry) throws(ConfigurationError) -> Option {
    var mapping = try YAMLMapping(entry.value)
    let title = try mapping.required("title").localizedText()
    let keys = ["disable", "derived", "rules", "scoring"]
    mapping.allow(keys)
    try mapping.finish()
    let changes = try entry.value.entries().filter { keys.contains($0.key) }
    let document =
      changes.isEmpty ? nil : try RuleDocument(YAMLNode(.mapping(changes), at: entry.value.position))
    return Option(id: entry.key, title: title, changes: document)
  }
}
