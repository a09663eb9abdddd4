/// The answer: poor handoffs against the others.
public struct OutcomeHeadline: Sendable {
  /// Customers with a poor handoff and with another, in the landmark analysis.
  public var poor = 0
  public var others = 0
  /// Churned by the day of `horizon`, in both arms.
  public var events = 0
  /// Day after signature for which the risks stand: the horizon, or the last day with five at risk in each arm.
  public var horizon = 0
  public var horizonReached = true
  public var poorRisk: Double?
  public var otherRisk: Double?
  public var difference: Double?
  public var limits: Limits?
  /// Nobody, or everybody, of one group left: the limits are those of customers with a full year.
  public var isOneSided = false
  /// The difference within segments (Mantel-Haenszel, customers with a full year).
  public var adjusted: Double?
  public var adjustedLimits: Limits?
  /// Excellent handoffs against poor ones, the middle left out: a secondary view that looks larger and uses fewer customers.
  public var extremes: ExtremesGap?
  public var hazardRatio: Double?
  public var hazardLimits: Limits?
  public var area: Double?
  public var eValue: Double?
  public var eValueOfLimit: Double?
  public var grade = EvidenceGrade.insufficient
  /// Customers of the landmark analysis with a full year behind them.
  public var mature = 0
  public var needed: Int?
  public var more: Int?
  /// Months of new customers until they are there.
  public var months: Int?
  public var newPerMonth = 0.0
  /// The smallest difference that would usually be seen.
  public var detectable: Double?
  public var money: [MoneyAtStake] = []

  public init() {}
}
