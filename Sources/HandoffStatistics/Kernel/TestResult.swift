/// A chi-square statistic with its degrees of freedom and p.
public struct TestResult: Hashable, Sendable {
  public let statistic: Double
  public let degrees: Int
  public let p: Double

  /// Nil without degrees of freedom or without a finite statistic.
  init?(_ statistic: Double, degrees: Int) {
    guard let p = ChiSquareDistribution.upperTail(statistic, degrees: degrees) else { return nil }
    self.statistic = statistic
    self.degrees = degrees
    self.p = p
  }
}
