import Glibc

/// Logistic regression by maximum likelihood with Wald errors, for comparison only: with few events it is biased, and with separation it
/// does not exist. The tool reports `FirthLogistic`.
public struct LogisticModel: Sendable {
  public let coefficients: [Estimate]
  public let logLikelihood: Double
  /// With the intercept alone.
  public let nullLogLikelihood: Double
  /// Nil without slopes.
  public let likelihoodRatio: TestResult?

  /// Nil where the maximum does not exist (one outcome only, separation) or covariates are collinear.
  public init?(_ sample: LogisticSample, offsets: [Double]? = nil, _ confidence: ConfidenceLevel = .standard) {
    guard let fit = Self.maximum(sample.rows, sample.isEvent, offsets),
      let factor = CholeskyFactor(fit.likelihood.information)
    else { return nil }
    let inverse = factor.inverse
    coefficients = fit.coefficients.indices.map {
      Estimate(fit.coefficients[$0], error: inverse[$0, $0].squareRoot(), confidence)
    }
    logLikelihood = fit.likelihood.value
    let null =
      sample.intercept == nil
      ? LogisticLikelihood(
        rows: sample.rows, isEvent: sample.isEvent, coefficients: sample.rows[0].map { _ in 0 }, offsets: offsets)
      : Self.maximum(sample.rows.map { _ in [1] }, sample.isEvent, offsets)?.likelihood
    guard let null else { return nil }
    nullLogLikelihood = null.value
    likelihoodRatio = TestResult(2 * (logLikelihood - nullLogLikelihood), degrees: sample.slopes.count)
  }

  /// Newton's steps, halved while the likelihood falls; no maximum is found where 50 do not settle.
  private static func maximum(
    _ rows: [[Double]], _ isEvent: [Bool], _ offsets: [Double]?
  ) -> (coefficients: [Double], likelihood: LogisticLikelihood)? {
    func likelihood(_ coefficients: [Double]) -> LogisticLikelihood {
      LogisticLikelihood(rows: rows, isEvent: isEvent, coefficients: coefficients, offsets: offsets)
    }
    var coefficients = rows[0].map { _ in 0.0 }
    var fit = likelihood(coefficients)
    for _ in 0..<50 {
      guard let direction = CholeskyFactor(fit.information)?.solve(fit.score) else { return nil }
      var length = 1.0
      var next = zip(coefficients, direction).map { $0 + $1 }
      var value = likelihood(next)
      while value.value < fit.value - 1e-12 * abs(fit.value), length > 1e-6 {
        length /= 2
        next = zip(coefficients, direction).map { $0 + length * $1 }
        value = likelihood(next)
      }
      let isDone = zip(next, coefficients).allSatisfy { abs($0 - $1) <= 1e-12 * max(1, abs($0)) }
      coefficients = next
      fit = value
      if isDone { return fit.value < -1e-8 ? (coefficients, fit) : nil }
    }
    return nil
  }
}
