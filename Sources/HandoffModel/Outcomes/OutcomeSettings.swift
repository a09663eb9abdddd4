/// The choices of an analysis of outcomes.
public struct OutcomeSettings: Hashable, Sendable {
  /// Days after signature at which the score is taken.
  public var landmark = 30
  /// First-year churn: day 365 counts.
  public var horizon = 365
  /// The smallest difference of churn that matters, as a share.
  public var smallestOfInterest = 0.05
  /// The rates that plans are made for, the published example: never the ones just observed.
  public var plannedPoorRisk = 0.22
  public var plannedOtherRisk = 0.08

  public init() {}
}
