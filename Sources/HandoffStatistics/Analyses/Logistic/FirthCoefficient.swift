import Glibc

/// One coefficient of a Firth regression: the logarithm of an odds ratio.
public struct FirthCoefficient: Hashable, Sendable {
  public let value: Double
  public let waldError: Double
  public let test: TestResult?
  /// Nil where the profile does not come down far enough to be cut.
  public let interval: Interval?

  public var oddsRatio: Double { exp(value) }
}
