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
  /// The difference of the same customers as `adjusted`, segments left aside.
  public var unadjusted: Double?
  /// Segments explain a part of the difference: the grade follows `adjusted`, and no money is put on the crude gap.
  public var isConfounded = false
  /// How far `adjusted` is from `unadjusted`, as a share of it; nil for a crude gap of 0.
  public var shift: Double?
  /// Nil where one ratio says it all.
  public var timing: TimingOfChurn?
  /// The grade is that of the days kept, not of the difference at the horizon.
  public var restsOnDays = false
  /// Excellent handoffs against poor ones, the middle left out: a secondary view that uses fewer customers.
  public var extremes: ExtremesGap?
  /// Per ten points of score, within the year.
  public var hazardRatio: Double?
  public var hazardLimits: Limits?
  public var area: Double?
  public var eValue: Double?
  public var eValueOfLimit: Double?
  public var grade = EvidenceGrade.insufficient
  /// Customers of the landmark analysis with a full year behind them.
  public var mature = 0
  /// Those that will have it, being analysed in their first year.
  public var maturing = 0
  /// Customers with a full year that a planned effect takes at the mix of today; nil where there is no mix.
  public var needed: Int?
  public var more: Int?
  /// Months of new customers, beyond those maturing, until they are there.
  public var months: Int?
  public var newPerMonth = 0.0
  /// The smallest difference that would usually be seen.
  public var detectable: Double?
  public var money: [MoneyAtStake] = []

  public init() {}

  /// Whether the records show at least a hint.
  public var isHint: Bool { [.strong, .moderate, .suggestive].contains(grade) }

  /// Whether the crude gap may be priced: it is at least a hint, and neither segments nor the timing of churn are what it rests on.
  public var isWorthMoney: Bool { isHint && !isConfounded && !restsOnDays }
}
