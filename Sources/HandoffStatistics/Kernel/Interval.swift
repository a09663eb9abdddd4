/// Two limits, the lower one first; a limit may be infinite, never NaN.
public struct Interval: Hashable, Sendable {
  public let lower: Double
  public let upper: Double

  public init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Estimate ± z · error; nil without a positive finite error, because an interval without width would claim certainty.
  init?(around estimate: Double, error: Double, _ confidence: ConfidenceLevel) {
    guard estimate.isFinite, error.isFinite, error > 0 else { return nil }
    self.init(estimate - confidence.z * error, estimate + confidence.z * error)
  }

  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  func clamped(to limits: ClosedRange<Double>) -> Interval {
    Interval(max(lower, limits.lowerBound), min(upper, limits.upperBound))
  }

  func map(_ transform: (Double) -> Double) -> Interval { Interval(transform(lower), transform(upper)) }
}
