import Foundation
import TestSupport
import Testing

@testable import HandoffStatistics

@Suite("Cox regression")
struct CoxTests {
  /// The log likelihood written out over all pairs: Efron's ties, strata, and a second coefficient for x·g(t).
  static func logLikelihood(
    _ sample: [CensoredDuration], _ x: [Double], _ strata: [Int], b: Double, c: Double = 0,
    clock: (Double) -> Double = { $0 }
  ) -> Double {
    var sum = 0.0
    for stratum in Set(strata) {
      let members = sample.indices.filter { strata[$0] == stratum }
      for time in Set(members.filter { sample[$0].isEvent }.map { sample[$0].time }) {
        func predictor(_ i: Int) -> Double { (b + c * clock(time)) * x[i] }
        let dead = members.filter { sample[$0].time == time && sample[$0].isEvent }
        let all = members.filter { sample[$0].time >= time }.reduce(0.0) { $0 + exp(predictor($1)) }
        let tied = dead.reduce(0.0) { $0 + exp(predictor($1)) }
        for (turn, i) in dead.enumerated() {
          sum += predictor(i) - log(all - Double(turn) / Double(dead.count) * tied)
        }
      }
    }
    return sum
  }

  struct Case {
    let sample: [CensoredDuration]
    let x: [Double]
    let strata: [Int]

    init(seed: UInt64, count: Int = 50) {
      sample = SurvivalTests.sample(count, seed: seed)
      var generator = SeededGenerator(seed: seed + 7)
      x = (0..<count).map { _ in Double(generator.below(9)) / 3 }
      strata = (0..<count).map { _ in generator.below(2) }
    }

    func fit() throws -> CoxFit {
      let order = try #require(RiskSetOrder(sample, strata: strata))
      guard case .fitted(let fit) = CoxModel.fit(order, rows: x.map { [$0] }) else { throw Failure() }
      return fit
    }
  }

  struct Failure: Error {}

  @Test("The maximum of the likelihood written out, with its curvature as error", arguments: [1, 2, 3, 4] as [UInt64])
  func maximum(_ seed: UInt64) throws {
    let one = Case(seed: seed)
    let fit = try one.fit()
    var low = -3.0
    var high = 3.0
    func value(_ b: Double) -> Double { Self.logLikelihood(one.sample, one.x, one.strata, b: b) }
    for _ in 0..<200 {
      let third = (high - low) / 3
      if value(low + third) < value(high - third) { low += third } else { high -= third }
    }
    let estimate = fit.coefficients[0].estimate
    #expect(abs(estimate.value - low) < 1e-6)
    #expect(abs(fit.logLikelihood - value(low)) < 1e-9)
    #expect(abs(fit.nullLogLikelihood - value(0)) < 1e-9)
    let step = 1e-3
    let b = estimate.value
    let curvature = -(value(b + step) - 2 * value(b) + value(b - step)) / (step * step)
    #expect(abs(estimate.error - 1 / curvature.squareRoot()) < 1e-4)
  }

  @Test("For two groups without ties the score test is the log-rank test")
  func logRank() throws {
    var generator = SeededGenerator(seed: 5)
    let sample = (0..<40).map { CensoredDuration(Double($0), isEvent: generator.below(3) > 0) }
    let groups = (0..<40).map { _ in generator.below(2) }
    let order = try #require(RiskSetOrder(sample))
    guard case .fitted(let fit) = CoxModel.fit(order, rows: groups.map { [Double($0)] }) else { throw Failure() }
    let test = try #require(LogRankTest(sample, groups: groups)?.test)
    #expect(abs(fit.score.statistic - test.statistic) < 1e-9)
  }

  @Test("Robust errors from residuals written out, each account its own cluster", arguments: [1, 2] as [UInt64])
  func robust(_ seed: UInt64) throws {
    // Without ties the residual is δ(x - x̄(t)) less Σ over earlier events of e^{bx}(x - x̄)/S₀.
    var generator = SeededGenerator(seed: seed)
    let sample = (0..<30).map { CensoredDuration(Double($0), isEvent: generator.below(2) == 0) }
    let x = (0..<30).map { _ in Double(generator.below(7)) }
    let order = try #require(RiskSetOrder(sample))
    guard case .fitted(let fit) = CoxModel.fit(order, rows: x.map { [$0] }) else { throw Failure() }
    let b = fit.coefficients[0].estimate.value
    func weight(_ i: Int) -> Double { exp(b * x[i]) }
    func mean(_ time: Double) -> (sum: Double, mean: Double) {
      let members = sample.indices.filter { sample[$0].time >= time }
      let sum = members.reduce(0.0) { $0 + weight($1) }
      return (sum, members.reduce(0.0) { $0 + weight($1) * x[$1] } / sum)
    }
    let squares = sample.indices.reduce(0.0) { total, i in
      var residual = sample[i].isEvent ? x[i] - mean(sample[i].time).mean : 0
      for event in sample where event.isEvent && event.time <= sample[i].time {
        let at = mean(event.time)
        residual -= weight(i) / at.sum * (x[i] - at.mean)
      }
      return total + residual * residual
    }
    let variance = fit.coefficients[0].estimate.error * fit.coefficients[0].estimate.error
    let errors = try #require(RobustCoxErrors.errors(fit))
    #expect(abs(errors[0] - squares.squareRoot() * variance) < 1e-9)
    #expect(RobustCoxErrors.errors(fit, clusters: [1]) == nil)
  }

  @Test(
    "The test of constant effects is the score test of x·g(t), by finite differences", arguments: [1, 2, 3] as [UInt64])
  func proportional(_ seed: UInt64) throws {
    let one = Case(seed: seed)
    let fit = try one.fit()
    let test = try #require(ProportionalHazardsTest(fit, .identity))
    let b = fit.coefficients[0].estimate.value
    func value(_ db: Double, _ dc: Double) -> Double {
      Self.logLikelihood(one.sample, one.x, one.strata, b: b + db, c: dc)
    }
    let h = 1e-3
    let gradient = (value(0, h) - value(0, -h)) / (2 * h)
    let bb = -(value(h, 0) - 2 * value(0, 0) + value(-h, 0)) / (h * h)
    let cc = -(value(0, h) - 2 * value(0, 0) + value(0, -h)) / (h * h)
    let bc = -(value(h, h) - value(h, -h) - value(-h, h) + value(-h, -h)) / (4 * h * h)
    let expected = gradient * gradient / (cc - bc * bc / bb)
    let got = try #require(test.global)
    #expect(abs(got.statistic - expected) < 1e-3 * max(1, expected))
    #expect(abs(got.statistic - (test.tests[0]?.statistic ?? -1)) < 1e-12)
  }

  @Test("No events, a constant, a copy and a perfect order are told apart")
  func degenerate() throws {
    func outcome(_ times: [Double], _ events: [Int], _ rows: [[Double]]) throws -> String {
      let order = try #require(RiskSetOrder(zip(times, events).map { CensoredDuration($0, isEvent: $1 == 1) }))
      switch CoxModel.fit(order, rows: rows) {
      case .fitted: return "fitted"
      case .noEvents: return "no events"
      case .notEstimable: return "not estimable"
      case .monotoneLikelihood: return "monotone"
      }
    }
    #expect(try outcome([], [], []) == "no events")
    #expect(try outcome([5, 6], [0, 0], [[1], [2]]) == "no events")
    #expect(try outcome([5], [1], [[1]]) == "not estimable")
    #expect(try outcome([1, 2, 3, 4], [1, 1, 1, 0], [[2], [2], [2], [2]]) == "not estimable")
    #expect(try outcome([1, 2, 3, 4], [1, 1, 1, 0], [[2, 4], [1, 2], [5, 10], [3, 6]]) == "not estimable")
    #expect(try outcome([1, 2, 3, 4, 5], [1, 1, 1, 1, 0], [[5], [4], [3], [2], [1]]) == "monotone")
    #expect(try outcome([1, 2, 3, 4, 5], [1, 1, 1, 1, 0], [[5], [1], [3], [2], [4]]) == "fitted")
  }

  @Test("The order of the accounts changes nothing but the last digits")
  func shuffled() throws {
    let one = Case(seed: 9)
    let fit = try one.fit()
    let reversed = Array(one.sample.indices.reversed())
    let order = try #require(RiskSetOrder(reversed.map { one.sample[$0] }, strata: reversed.map { one.strata[$0] }))
    guard case .fitted(let other) = CoxModel.fit(order, rows: reversed.map { [one.x[$0]] }) else { throw Failure() }
    #expect(abs(fit.coefficients[0].estimate.value - other.coefficients[0].estimate.value) < 1e-10)
  }
}
