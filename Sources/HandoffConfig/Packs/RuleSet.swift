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
  /// Every declared setting with its answer, in order of declaration.
  public var settings: [SettingChoice] = []
  /// By id; of two with one id the later stands in the earlier's place.
  public var measures: [MeasureSpec] = []
  public var cuts: [CutSpec] = []

  /// The same with other rules: for trying out changes.
  public func with(rules: [RuleSpec]) -> RuleSet {
    RuleSet(
      catalogue: catalogue, derived: derived, textTests: textTests, placeholders: placeholders, activities: activities,
      segments: segments, scoring: scoring, rules: rules, declaredRules: declaredRules, packs: packs)
  }
}
