import Foundation
import TestSupport
import Testing

@testable import HandoffStatistics

@Suite("Two by two tables")
struct TableTests {
  static func table(_ a: Int, _ b: Int, _ c: Int, _ d: Int) throws -> TwoByTwoTable {
    try #require(TwoByTwoTable(a, b, c, d))
  }

  static func choose(_ n: Int, _ k: Int) -> Double {
    k < 0 || k > n ? 0 : (0..<k).reduce(1) { $0 * Double(n - $1) / Double($1 + 1) }
  }

  @Test("Newcombe (1998), table II, method 10: 56 of 70 against 48 of 80 is 0.20, from 0.0524 to 0.3339")
  func newcombe() throws {
    let table = try Self.table(56, 14, 48, 32)
    let difference = try #require(RiskDifference(table))
    #expect(abs(difference.value - 0.2) < 1e-12)
    #expect(abs(difference.interval.lower - 0.0524) < 5e-5)
    #expect(abs(difference.interval.upper - 0.3339) < 5e-5)
  }

  @Test(
    "Fisher's p by counting tables", arguments: [(3, 1, 1, 3), (0, 5, 4, 1), (7, 2, 3, 9), (2, 0, 0, 2), (0, 3, 0, 4)])
  func fisher(_ a: Int, _ b: Int, _ c: Int, _ d: Int) throws {
    let table = try Self.table(a, b, c, d)
    func weight(_ k: Int) -> Double { Self.choose(a + b, k) * Self.choose(c + d, a + c - k) }
    let all = (0...(a + c)).map(weight)
    let seen = weight(a)
    let p = all.filter { $0 <= seen * (1 + 1e-7) }.reduce(0, +) / all.reduce(0, +)
    let ties = all.filter { abs($0 - seen) <= 1e-7 * seen }.reduce(0, +) / all.reduce(0, +)
    let test = try #require(FisherTest(table))
    #expect(abs(test.p - p) < 1e-12)
    #expect(abs(test.midP - (p - ties / 2)) < 1e-12)
  }

  @Test(
    "Conditional odds ratio: mean and tails are what they are asked to be",
    arguments: [(3, 7, 2, 9), (8, 2, 1, 6), (5, 5, 5, 5)])
  func conditional(_ a: Int, _ b: Int, _ c: Int, _ d: Int) throws {
    let table = try #require(TwoByTwoTable(a, b, c, d))
    let ratio = try #require(ConditionalOddsRatio(table))
    func chance(_ odds: Double, _ isCounted: (Int) -> Bool, _ value: (Int) -> Double = { _ in 1 }) -> Double {
      let weights = (0...(a + c)).map {
        Self.choose(a + b, $0) * Self.choose(c + d, a + c - $0) * pow(odds, Double($0))
      }
      let counted = (0...(a + c)).filter(isCounted).reduce(0.0) { $0 + weights[$1] * value($1) }
      return counted / weights.reduce(0, +)
    }
    #expect(abs(chance(ratio.value, { _ in true }, Double.init) - Double(a)) < 1e-9)
    #expect(abs(chance(ratio.interval.lower) { $0 >= a } - 0.025) < 1e-9)
    #expect(abs(chance(ratio.interval.upper) { $0 <= a } - 0.025) < 1e-9)
  }

  @Test(
    "Koopman's limits: the score statistic is ±1.96 there, its constrained shares found by search",
    arguments: [(11, 39, 4, 46), (1, 9, 5, 20)])
  func koopman(_ a: Int, _ b: Int, _ c: Int, _ d: Int) throws {
    let table = try Self.table(a, b, c, d)
    let interval = try #require(RiskRatio(table)?.interval)
    let (n1, n0) = (Double(a + b), Double(c + d))
    for (ratio, wanted) in [(interval.lower, 1.959963984540054), (interval.upper, -1.959963984540054)] {
      func likelihood(_ p0: Double) -> Double {
        Double(a) * log(ratio * p0) + Double(b) * log(1 - ratio * p0) + Double(c) * log(p0) + Double(d) * log(1 - p0)
      }
      var low = 1e-9
      var high = min(1, 1 / ratio) - 1e-9
      for _ in 0..<300 {
        let third = (high - low) / 3
        if likelihood(low + third) < likelihood(high - third) { low += third } else { high -= third }
      }
      let (q1, q0) = (ratio * low, low)
      let z =
        (Double(a) / n1 - ratio * Double(c) / n0)
        / (q1 * (1 - q1) / n1 + ratio * ratio * q0 * (1 - q0) / n0).squareRoot()
      #expect(abs(z - wanted) < 1e-5)
    }
  }

  @Test("Empty arms and empty columns: no ratio, or one-sided limits")
  func degenerate() throws {
    #expect(TwoByTwoTable(-1, 0, 0, 0) == nil)
    #expect(RiskDifference(try Self.table(0, 0, 3, 4)) == nil)
    #expect(RiskRatio(try Self.table(0, 5, 0, 6)) == nil)
    #expect(FisherTest(try Self.table(0, 0, 1, 1)) == nil)
    #expect(ConditionalOddsRatio(try Self.table(0, 5, 0, 6)) == nil)
    #expect(SampleOddsRatio(try Self.table(0, 0, 0, 6)) == nil)
    #expect(RiskRatio(try Self.table(0, 20, 5, 18))?.interval.lower == 0)
    #expect(RiskRatio(try Self.table(6, 9, 0, 14))?.value == .infinity)
    #expect(ConditionalOddsRatio(try Self.table(6, 9, 0, 14))?.interval.upper == .infinity)
  }

  @Test("Mantel-Haenszel over one stratum is the plain table; a stratum without an arm changes nothing")
  func oneStratum() throws {
    let table = try Self.table(11, 39, 4, 46)
    let lonely = try Self.table(3, 4, 0, 0)
    for strata in [[table], [table, lonely]] {
      #expect(abs((MantelHaenszelOddsRatio(strata)?.value ?? 0) - 11.0 * 46 / (39 * 4)) < 1e-12)
      #expect(abs((MantelHaenszelRiskRatio(strata)?.value ?? 0) - 2.75) < 1e-12)
      #expect(abs((MantelHaenszelRiskDifference(strata)?.estimate.value ?? 0) - 0.14) < 1e-12)
      // (11 - 7.5)² / (50·50·15·85/(100²·99)).
      #expect(abs((CochranMantelHaenszelTest(strata)?.plain.statistic ?? 0) - 12.25 * 990_000 / 3_187_500) < 1e-12)
      #expect(BreslowDayTest(strata) == nil)
    }
    #expect(MantelHaenszelRiskDifference([lonely]) == nil)
    #expect(StandardizedRisk([lonely]) == nil)
  }

  @Test("Breslow-Day fits each stratum to the common ratio")
  func breslowDay() throws {
    let strata = [try Self.table(6, 14, 3, 37), try Self.table(9, 21, 5, 45)]
    let ratio = try #require(MantelHaenszelOddsRatio(strata)?.value)
    var statistic = 0.0
    for table in strata {
      var low = 0.0
      var high = Double(min(table.exposed, table.events))
      func odds(_ a: Double) -> Double {
        let (n1, n0, m) = (Double(table.exposed), Double(table.others), Double(table.events))
        return a * (n0 - m + a) / ((n1 - a) * (m - a))
      }
      for _ in 0..<200 {
        let middle = (low + high) / 2
        if odds(middle) < ratio { low = middle } else { high = middle }
      }
      let cells = [
        low, Double(table.exposed) - low, Double(table.events) - low, Double(table.others - table.events) + low,
      ]
      statistic += pow(Double(table.exposedEvents) - low, 2) * cells.reduce(0) { $0 + 1 / $1 }
    }
    #expect(abs((BreslowDayTest(strata)?.breslowDay.statistic ?? 0) - statistic) < 1e-9)
  }

  @Test("The trend is N times the squared correlation of score and outcome, account by account")
  func trend() throws {
    let (events, totals) = ([9, 12, 10, 6, 0], [20, 40, 52, 60, 0])
    var scores: [Double] = []
    var outcomes: [Double] = []
    for group in totals.indices {
      for account in 0..<totals[group] {
        scores.append(Double(group))
        outcomes.append(account < events[group] ? 1 : 0)
      }
    }
    let r = try #require(PearsonCorrelation.coefficient(scores, outcomes))
    let trend = try #require(CochranArmitageTrend(events: events, totals: totals))
    #expect(abs(trend.chiSquare - Double(scores.count) * r * r) < 1e-9)
    #expect(trend.z < 0)
    #expect(CochranArmitageTrend(events: [0, 0], totals: [3, 4]) == nil)
    #expect(CochranArmitageTrend(events: [3, 4], totals: [3, 4]) == nil)
    #expect(CochranArmitageTrend(events: [1], totals: [3]) == nil)
    #expect(CochranArmitageTrend(events: [], totals: []) == nil)
  }

  @Test("Clopper-Pearson: at the limits the tails are 2.5 %", arguments: [(1, 3), (8, 100), (5, 12)])
  func clopperPearson(_ x: Int, _ n: Int) throws {
    let limits = try #require(ClopperPearsonInterval.limits(events: x, of: n))
    func chance(_ p: Double, _ counts: some Sequence<Int>) -> Double {
      counts.reduce(0) { $0 + Self.choose(n, $1) * pow(p, Double($1)) * pow(1 - p, Double(n - $1)) }
    }
    #expect(abs(chance(limits.lower, x...n) - 0.025) < 1e-9)
    #expect(abs(chance(limits.upper, 0...x) - 0.025) < 1e-9)
    #expect(ClopperPearsonInterval.limits(events: 0, of: 0) == nil)
  }

  @Test("A census has no sampling error, and a sample of it less than one of an endless population")
  func finitePopulation() throws {
    let census = try #require(ProportionInterval(events: 9, of: 50, drawnFrom: 50))
    #expect(census.lower == 0.18 && census.upper == 0.18)
    let part = try #require(ProportionInterval(events: 9, of: 50, drawnFrom: 200))
    let endless = try #require(ProportionInterval(events: 9, of: 50))
    #expect(endless.lower < part.lower && part.upper < endless.upper)
    #expect(ProportionInterval(events: 1, of: 5, drawnFrom: 4) == nil)
  }
}
