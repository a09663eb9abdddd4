public import HandoffModel

/// Everything the rule packs of a run declare, merged: later packs over earlier ones.
public struct RuleSet: Sendable {
  public let catalogue: FieldCatalogue
  /// Derived fields as written; the rules layer reads them.
  public let derived: [YAMLNode]
  public let textTests: [TextTestSpec]
  public let placeholders: PlaceholderSpec
  public let activities: ActivitySpec
  public let segments: SegmentSpec
  public let scoring: ScoringSpec
  /// In pack order, then file order, then as written.
  public let rules: [RuleSpec]
  /// The ids of all rules that these packs or the built-in one declare, disabled ones too: what scoring may name.
  public let declaredRules: Set<String>
  /// The packs merged, bases first.
  public let packs: [String]
}
