import Glibc

/// One coefficient: the logarithm of a hazard ratio.
public struct CoxCoefficient: Hashable, Sendable {
  public let estimate: Estimate

  init(_ value: Double, error: Double, _ confidence: ConfidenceLevel) {
    estimate = Estimate(value, error: error, confidence)
  }

  public var hazardRatio: Double { exp(estimate.value) }
  public var hazardRatioInterval: Interval? { estimate.interval?.map(exp) }
}
