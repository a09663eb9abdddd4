public import HandoffConfig
public import HandoffModel

/// The compiled rules of a run: what they are, what data they need, and how they are scored.
public struct RuleBook: Sendable {
  public let ruleSet: RuleSet
  /// What reports need to know, in rule order: rules over data first, then patterns, each as declared.
  public let descriptions: [RuleDescription]
  public let segments: [String]
  public let textPlan: TextPlan
  /// The columns some rule reads, in catalogue order.
  public let neededFields: [FieldID]
  public let groups: [ScoringSpec.Group]
  /// Positions of the rules whose milestones make a handoff complete.
  public let completionMilestones: [Int]
  /// Names that values may take without any cell holding them.
  public let valueNames: [String]
  let rules: [CompiledRule]
  let patterns: [Pattern]
  let values: ValueTable
  let segmentAssignment: SegmentAssignment
  let scorer: Scorer
  public var measures: [MeasureDescription] { compiledMeasures.map(\.description) }
  public var cuts: [CutDescription] { compiledCuts.map(\.description) }
  let compiledMeasures: [CompiledMeasure]
  let compiledCuts: [CompiledCut]
}
