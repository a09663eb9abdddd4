/// One rule over a batch of handoffs: a result for each, in batch order, and the clock readings where the rule has a clock.
public struct OutcomeColumn: Sendable {
  public var results: [RuleResult]
  /// Empty for rules without a clock; else one entry per handoff, nil where nothing could be measured.
  public var clocks: [ClockReading?]
  /// Handoffs judged by the rule's own limits because the condition of a variant is unknown.
  public var undecidedVariants = 0

  public init(results: [RuleResult], clocks: [ClockReading?] = []) {
    self.results = results
    self.clocks = clocks
  }
}
