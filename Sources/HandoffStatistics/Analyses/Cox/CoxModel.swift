/// Cox's (1972) proportional hazards regression: at any time, one unit more of a covariate multiplies the rate of churning by exp(b).
///
/// Covariates are centred; Newton steps are halved while the likelihood falls, until a step is below 10⁻¹² of the coefficients. A
/// covariate that never varies or repeats others makes the model not estimable. Where the likelihood rises without end (every churned
/// account below every other at its time), |b| times the standard deviation passes 10 and the fit stops without coefficients.
public enum CoxModel {
  /// |b| · sd above which the likelihood is taken to have no maximum.
  private static let farthest = 10.0
  private static let steps = 60

  /// `rows` hold the covariates of each account of `order`, all of one length.
  public static func fit(_ order: RiskSetOrder, rows: [[Double]], _ confidence: ConfidenceLevel = .standard)
    -> CoxOutcome
  {
    guard order.events > 0, let width = rows.first?.count, rows.count == order.count,
      rows.allSatisfy({ $0.count == width })
    else { return .noEvents }
    guard width > 0 else { return .notEstimable }
    let columns = (0..<width).map { column in Moments(rows.map { $0[column] }) }
    let deviations = columns.map { ($0.squares / Double($0.count)).squareRoot() }
    guard deviations.allSatisfy({ $0 > 0 && $0.isFinite }) else { return .notEstimable }
    let centred = rows.map { row in row.indices.map { row[$0] - columns[$0].mean } }
    let null = PartialLikelihood(order, rows: centred, coefficients: [Double](repeating: 0, count: width))
    guard let factor = Self.factor(null.information, deviations),
      let score = TestResult(factor.inverseQuadratic(null.score), degrees: width)
    else { return .notEstimable }
    var fit = null
    var coefficients = [Double](repeating: 0, count: width)
    for _ in 0..<steps {
      guard let factor = CholeskyFactor(fit.information, tolerance: 1e-14) else {
        return .monotoneLikelihood(nullLogLikelihood: null.value, score: score)
      }
      let direction = factor.solve(fit.score)
      guard let (next, value) = Self.step(order, centred, from: coefficients, fit.value, direction) else { break }
      let isDone = zip(next, coefficients).allSatisfy { abs($0 - $1) <= 1e-12 * max(abs($0), 1e-3) }
      coefficients = next
      fit = value
      guard zip(coefficients, deviations).allSatisfy({ abs($0 * $1) <= farthest }) else {
        return .monotoneLikelihood(nullLogLikelihood: null.value, score: score)
      }
      if isDone { break }
    }
    return CoxFit(
      order, rows: centred, coefficients: coefficients, fit: fit, nullLogLikelihood: null.value, score: score,
      confidence
    ).map(CoxOutcome.fitted) ?? .notEstimable
  }

  /// The factor of the information at 0, on the scale of the covariates' deviations, so that collinearity shows whatever the units.
  private static func factor(_ information: SymmetricMatrix, _ deviations: [Double]) -> CholeskyFactor? {
    var scaled = information
    for row in 0..<information.size {
      for column in 0...row { scaled[row, column] = information[row, column] / (deviations[row] * deviations[column]) }
    }
    let total = (0..<scaled.size).map { scaled[$0, $0] }.max() ?? 0
    guard total > 0, (0..<scaled.size).allSatisfy({ scaled[$0, $0] > 1e-10 * total }),
      CholeskyFactor(scaled, tolerance: 1e-9) != nil
    else { return nil }
    return CholeskyFactor(information, tolerance: 0)
  }

  /// The step, halved until the likelihood does not fall; nil where no step raises it any more.
  private static func step(
    _ order: RiskSetOrder, _ rows: [[Double]], from start: [Double], _ value: Double, _ direction: [Double]
  ) -> ([Double], PartialLikelihood)? {
    var length = 1.0
    for _ in 0..<30 {
      let next = zip(start, direction).map { $0 + length * $1 }
      let fit = PartialLikelihood(order, rows: rows, coefficients: next)
      if fit.value.isFinite, fit.value >= value - 1e-12 * abs(value) { return (next, fit) }
      length /= 2
    }
    return nil
  }
}
