/// A survival curve read at one time.
public struct SurvivalPoint: Hashable, Sendable {
  public let survival: Double
  /// 0 before the first event; nil where the curve is at 0.
  public let error: Double?
  /// Nil before the first event and where the curve is at 0.
  public let interval: Interval?
  /// Followed to this time or longer.
  public let atRisk: Int
  /// Events up to and including this time.
  public let events: Int
  /// Whether somebody was followed this long, or the curve had ended before.
  public let isEstimable: Bool

  /// The share with the event, and its interval.
  public var risk: Double { 1 - survival }
  public var riskInterval: Interval? { interval.map { Interval(1 - $0.upper, 1 - $0.lower) } }
}
