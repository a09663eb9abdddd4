public import HandoffModel

/// A figure about many handoffs, as written: what all kinds of measures have in common decoded, the rest left to the rules
/// layer.
public struct MeasureSpec: Sendable {
  /// The kinds of measures: shares and medians of this audit, the spread of a score, or a figure of another command.
  public static let kinds = ["share", "median", "spread", "analysis", "command"]

  public let id: String
  public let title: LocalizedText
  public let catalogueIDs: [String]
  /// Key of the kind.
  public let kind: String
  public let body: YAMLNode
  /// What the value must be, such as `>= 90`; nil for measures without an alarm.
  public let target: YAMLNode?
  public let position: SourcePosition

  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    position = node.position
    id = try mapping.required("id").text()
    title = try mapping.required("title").localizedText()
    catalogueIDs = try mapping.optional("catalogue")?.texts() ?? []
    target = mapping.optional("target")
    let written = Self.kinds.compactMap { kind in mapping.optional(kind).map { (kind: kind, body: $0) } }
    try mapping.finish()
    guard let first = written.first, written.count == 1 else {
      let list = Self.kinds.joined(separator: ", ")
      throw ConfigurationError(
        at: node.position, en: "the measure `\(id)` needs exactly one of \(list)",
        es: "la medida `\(id)` necesita exactamente uno de \(list)")
    }
    (kind, body) = first
  }
}
