import Glibc

/// A drop of a survival curve.
public struct SurvivalStep: Hashable, Sendable {
  public let time: Double
  /// Followed up to this time, those with the event now included.
  public let atRisk: Int
  public let events: Int
  /// After the drop.
  public let survival: Double
  /// Σd/(n(n - d)) so far; infinite once the curve is at 0.
  let greenwood: Double

  /// Greenwood's standard error; nil once the curve is at 0.
  public var error: Double? { survival > 0 ? survival * greenwood.squareRoot() : nil }

  /// S^exp(±z√G/|log S|); nil once the curve is at 0.
  public func interval(_ confidence: ConfidenceLevel) -> Interval? {
    error.flatMap { LogLogInterval.ofSurvival(survival, error: $0, confidence) }
  }
}
