import Glibc

/// Logistic regression by penalised likelihood (Firth 1993; Heinze and Schemper 2002): finite with few events, zero cells and
/// separation. p by the penalised likelihood ratio, limits by the profile of the penalised likelihood.
public struct FirthLogistic: Sendable {
  public let coefficients: [FirthCoefficient]
  public let penalisedLogLikelihood: Double
  /// All slopes together; nil without slopes.
  public let likelihoodRatio: TestResult?

  /// Nil where covariates are collinear.
  public init?(_ sample: LogisticSample, _ confidence: ConfidenceLevel = .standard) {
    let zeros = sample.rows[0].map { _ in 0.0 }
    guard let best = PenalisedMaximum(sample, from: zeros, holding: []),
      let inverse = CholeskyFactor(best.likelihood.information)?.inverse
    else { return nil }
    penalisedLogLikelihood = best.likelihood.value
    let slopes = sample.slopes
    likelihoodRatio = PenalisedMaximum(sample, from: zeros, holding: Set(slopes)).flatMap {
      TestResult(2 * (best.likelihood.value - $0.likelihood.value), degrees: slopes.count)
    }
    coefficients = best.coefficients.indices.map { column in
      FirthCoefficient(
        value: best.coefficients[column], waldError: inverse[column, column].squareRoot(),
        test: Self.test(sample, best, column),
        interval: FirthProfile(sample, best, column: column, waldError: inverse[column, column].squareRoot()).interval(
          confidence))
    }
  }

  private static func test(_ sample: LogisticSample, _ best: PenalisedMaximum, _ column: Int) -> TestResult? {
    var start = best.coefficients
    start[column] = 0
    let without =
      PenalisedMaximum(sample, from: start, holding: [column])
      ?? PenalisedMaximum(sample, from: start.map { _ in 0 }, holding: [column])
    return without.flatMap { TestResult(2 * (best.likelihood.value - $0.likelihood.value), degrees: 1) }
  }
}
