public import HandoffModel

/// A rule as written: everything common to all kinds decoded, the kind's own part left as a node for the kind to read.
public struct RuleSpec: Sendable {
  public struct Variant: Sendable {
    public let when: YAMLNode
    /// The kind's part with the variant's keys put over the rule's own.
    public let check: YAMLNode
    public let position: SourcePosition
  }

  public let id: String
  public let title: LocalizedText
  /// Nil only for shipped rules read without their explanations.
  public let rationale: LocalizedText?
  public let action: LocalizedText
  public let catalogueIDs: [String]
  /// Nil for patterns.
  public let dimension: Dimension?
  public let severity: Severity
  public let weight: Int
  public let when: YAMLNode?
  /// Key of the kind, such as `within`.
  public let kind: String
  public let check: YAMLNode
  public let variants: [Variant]
  public let examples: [RuleExample]
  public let position: SourcePosition
  /// The node as written, for overriding and for the ruler.
  public let node: YAMLNode

  /// Whether the rule says what its examples are, be it none.
  public var declaresExamples: Bool {
    guard case .mapping(let entries) = node.content else { return false }
    return entries.contains { $0.key == "examples" }
  }
}
