import Glibc

/// Does an effect change over the year? The score test for adding x·g(t) to a fitted Cox model (Grambsch and Therneau 1994, in the exact
/// form of R's cox.zph since survival 3.0): the fitted coefficients stay as nuisance parameters, and nothing is approximated.
public struct ProportionalHazardsTest: Hashable, Sendable {
  /// The function of time an effect might follow.
  public enum Clock: String, CaseIterable, Sendable {
    /// 1 - S(t-) of all accounts together.
    case km
    case identity
    case log
  }

  /// One per covariate; nil where its information is singular.
  public let tests: [TestResult?]
  /// All covariates together.
  public let global: TestResult?

  /// Nil where the clock is not finite at an event (the logarithm of day 0).
  public init?(_ fit: CoxFit, _ clock: Clock) {
    let size = fit.coefficients.count
    let likelihood = PartialLikelihood(
      fit.order, rows: fit.rows, coefficients: fit.coefficients.map(\.estimate.value), keepsContributions: true)
    let readings = Self.readings(fit.order.durations, likelihood.contributions.map(\.time), clock)
    guard readings.allSatisfy(\.isFinite) else { return nil }
    // Where the clock starts does not matter, because the fitted score is 0; centring it keeps the digits.
    let events = likelihood.contributions
    let centre = readings.reduce(0, +) / Double(max(1, readings.count))
    var score = [Double](repeating: 0, count: 2 * size)
    var information = SymmetricMatrix(size: 2 * size)
    for (event, reading) in zip(events, readings.map({ $0 - centre })) {
      for row in 0..<size {
        score[size + row] += reading * event.score[row]
        for column in 0..<size {
          let cell = event.information[row, column]
          if column <= row {
            information[row, column] += cell
            information[size + row, size + column] += reading * reading * cell
          }
          information[size + row, column] += reading * cell
        }
      }
    }
    func test(_ added: [Int]) -> TestResult? {
      let kept = Array(0..<size) + added.map { size + $0 }
      return CholeskyFactor(information.selecting(kept)).flatMap {
        TestResult($0.inverseQuadratic(kept.map { score[$0] }), degrees: added.count)
      }
    }
    tests = (0..<size).map { test([$0]) }
    global = test(Array(0..<size))
  }

  private static func readings(_ durations: [CensoredDuration], _ times: [Double], _ clock: Clock) -> [Double] {
    switch clock {
    case .identity: return times
    case .log: return times.map { Glibc.log($0) }
    case .km:
      let steps = KaplanMeierCurve(durations).steps
      let marks = steps.map(\.time)
      return times.map { time in
        let before = SortedPosition.before(time, in: marks)
        return before > 0 ? 1 - steps[before - 1].survival : 0
      }
    }
  }
}
