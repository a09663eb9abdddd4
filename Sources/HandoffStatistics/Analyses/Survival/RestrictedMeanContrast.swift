/// The difference of two restricted means, first minus second, with Wald limits.
public struct RestrictedMeanContrast: Hashable, Sendable {
  public let first: RestrictedMean
  public let second: RestrictedMean
  public let difference: Estimate

  /// Nil where an arm is empty.
  public init?(
    _ first: KaplanMeierCurve, _ second: KaplanMeierCurve, to horizon: Double, _ confidence: ConfidenceLevel = .standard
  ) {
    guard first.count > 0, second.count > 0 else { return nil }
    self.first = RestrictedMean(first, to: horizon)
    self.second = RestrictedMean(second, to: horizon)
    let error = (self.first.error * self.first.error + self.second.error * self.second.error).squareRoot()
    difference = Estimate(self.first.value - self.second.value, error: error, confidence)
  }
}
