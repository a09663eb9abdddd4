import Glibc

/// A fitted Cox regression.
public struct CoxFit: Sendable {
  public let coefficients: [CoxCoefficient]
  public let logLikelihood: Double
  public let nullLogLikelihood: Double
  /// Twice the gain in log likelihood: the p to show.
  public let likelihoodRatio: TestResult
  public let score: TestResult
  public let wald: TestResult
  let order: RiskSetOrder
  /// Centred covariates.
  let rows: [[Double]]
  let inverse: SymmetricMatrix

  init?(
    _ order: RiskSetOrder, rows: [[Double]], coefficients: [Double], fit: PartialLikelihood, nullLogLikelihood: Double,
    score: TestResult, _ confidence: ConfidenceLevel
  ) {
    guard let factor = CholeskyFactor(fit.information, tolerance: 1e-14),
      let ratio = TestResult(2 * (fit.value - nullLogLikelihood), degrees: coefficients.count),
      let wald = TestResult(fit.information.quadratic(coefficients), degrees: coefficients.count)
    else { return nil }
    let inverse = factor.inverse
    self.order = order
    self.rows = rows
    self.inverse = inverse
    self.coefficients = coefficients.indices.map {
      CoxCoefficient(coefficients[$0], error: inverse[$0, $0].squareRoot(), confidence)
    }
    logLikelihood = fit.value
    self.nullLogLikelihood = nullLogLikelihood
    likelihoodRatio = ratio
    self.score = score
    self.wald = wald
  }

  public var count: Int { order.count }
  public var events: Int { order.events }

  /// How well the fitted risk sorts the accounts; nil where no pair can be compared.
  public var concordance: ConcordanceIndex? {
    let b = coefficients.map(\.estimate.value)
    return ConcordanceIndex(
      order.durations, risks: rows.map { PartialLikelihood.predictor($0, b) }, strata: order.strata)
  }
}
