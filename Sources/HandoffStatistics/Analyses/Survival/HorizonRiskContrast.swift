/// The headline: the gap of two arms' risks at a horizon, each from its Kaplan-Meier curve, limits recovered from the log-log limits of
/// the arms (Zou and Donner 2008).
public struct HorizonRiskContrast: Hashable, Sendable {
  public let first: SurvivalPoint
  public let second: SurvivalPoint
  /// First risk minus second.
  public let difference: Double
  /// Nil where an arm's curve has ended.
  public let error: Double?
  /// Nil where an arm has no interval: no event before the horizon, or the curve at 0.
  public let interval: Interval?
  /// First risk over second; nil where the second is 0.
  public let ratio: Double?

  /// Nil where an arm is empty.
  public init?(_ first: KaplanMeierCurve, _ second: KaplanMeierCurve, at horizon: Double) {
    guard first.count > 0, second.count > 0 else { return nil }
    let one = first.at(horizon)
    let other = second.at(horizon)
    self.first = one
    self.second = other
    difference = one.risk - other.risk
    error = one.error.flatMap { own in other.error.map { (own * own + $0 * $0).squareRoot() } }
    if let own = one.riskInterval, let others = other.riskInterval {
      interval = RecoveredVariance.difference(one.risk, own, minus: other.risk, others)
    } else {
      interval = nil
    }
    ratio = other.risk > 0 ? one.risk / other.risk : nil
  }
}
