/// A number with its standard error and, where one exists, its interval.
public struct Estimate: Hashable, Sendable {
  public let value: Double
  public let error: Double
  /// Nil where the error is 0: nothing varied, which is not the same as certainty.
  public let interval: Interval?

  init(value: Double, error: Double, interval: Interval?) {
    self.value = value
    self.error = error
    self.interval = interval
  }

  /// Wald: value ± z · error.
  init(_ value: Double, error: Double, _ confidence: ConfidenceLevel) {
    self.init(value: value, error: error, interval: Interval(around: value, error: error, confidence))
  }

  /// value / error; nil without an error.
  public var z: Double? { error > 0 ? value / error : nil }

  /// Two-sided normal p of "the value is 0"; nil without an error.
  public var p: Double? { z.map(NormalDistribution.twoSided) }
}
