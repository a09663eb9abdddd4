import Foundation
import TestSupport
import Testing

@testable import HandoffStatistics

@Suite("Planning, agreement and charts")
struct PlanningTests {
  @Test(
    "Accounts for 22 % against 8 %: 202, 224, 280 and 470 at 50, 30, 20 and 10 % poor",
    arguments: [(0.5, 202), (0.3, 224), (0.2, 280), (0.1, 470)])
  func published(_ share: Double, _ expected: Int) throws {
    let needed = try #require(AccountsNeeded(exposedRisk: 0.22, otherRisk: 0.08, exposedShare: share))
    #expect(needed.rounded == expected)
    // As many as it says are enough, ten fewer are not.
    func power(_ total: Int) -> Double {
      let exposed = Int((Double(total) * share).rounded())
      return TwoProportionPower(exposedRisk: 0.22, exposed: exposed, otherRisk: 0.08, others: total - exposed)?.power
        ?? 0
    }
    #expect(power(needed.rounded + 10) > 0.8 && power(needed.rounded - 10) < 0.8)
  }

  @Test("The detectable risk is seen with the chance asked for, and no risk is seen with one account")
  func detectable() throws {
    let risk = try #require(TwoProportionPower.detectableRisk(above: 0.08, exposed: 60, others: 90))
    let power = try #require(TwoProportionPower(exposedRisk: risk, exposed: 60, otherRisk: 0.08, others: 90))
    #expect(abs(power.power - 0.8) < 1e-9)
    #expect(TwoProportionPower.detectableRisk(above: 0.5, exposed: 1, others: 1) == nil)
    #expect(AccountsNeeded(exposedRisk: 0.1, otherRisk: 0.1) == nil)
    #expect(TwoProportionPower(exposedRisk: 0.1, exposed: 0, otherRisk: 0.2, others: 5) == nil)
    #expect(AccountsNeeded(exposedRisk: 0.22, otherRisk: 0.08)?.months(having: 100, newPerMonth: 0) == nil)
  }

  @Test("Events: the table of the statistics notes", arguments: [(0.9, 1.5, 315), (0.8, 1.5, 71), (0.7, 2.0, 16)])
  func events(_ ratio: Double, _ deviation: Double, _ expected: Int) throws {
    let needed = try #require(EventsNeeded(hazardRatio: ratio, variance: deviation * deviation))
    #expect(needed.rounded == expected)
    let back = try #require(EventsNeeded.detectableRatio(events: needed.events, variance: deviation * deviation))
    #expect(abs(back - 1 / ratio) < 1e-9)
    #expect(EventsNeeded(hazardRatio: 1, variance: 1) == nil)
    #expect(EventsNeeded.detectableRatio(events: 0, variance: 1) == nil)
  }

  @Test("Correlations of 0.2, 0.3 and 0.5 take 194, 85 and 30 accounts", arguments: [(0.2, 194), (0.3, 85), (0.5, 30)])
  func correlation(_ r: Double, _ expected: Int) {
    #expect(CorrelationSize.pearson.accounts(r).flatMap(SampleSize.roundedUp) == expected)
    #expect(CorrelationSize.pearson.accounts(0) == nil)
  }

  @Test(
    "Audit sizes of the statistics notes",
    arguments: [(20, 17, 20), (50, 34, 45), (100, 50, 80), (200, 66, 132), (500, 81, 218)])
  func audit(_ population: Int, _ atTen: Int, _ atFive: Int) {
    #expect(AuditSampleSize(share: 0.5, margin: 0.1, population: population)?.rounded == atTen)
    #expect(AuditSampleSize(share: 0.5, margin: 0.05, population: population)?.rounded == atFive)
  }

  @Test(
    "Discovery: one fewer would miss too often",
    arguments: [(20, 2, 16), (50, 5, 22), (100, 10, 25), (200, 20, 27), (500, 50, 28)])
  func discovery(_ population: Int, _ defects: Int, _ expected: Int) throws {
    func missing(_ n: Int) -> Double { TableTests.choose(population - defects, n) / TableTests.choose(population, n) }
    let size = try #require(DiscoverySampleSize(population: population, defects: defects))
    #expect(size.size == expected)
    #expect(abs(size.missing - missing(expected)) < 1e-9)
    #expect(missing(expected - 1) > 0.05)
    #expect(DiscoverySampleSize(population: 5, defects: 0) == nil)
  }

  @Test("Allocation by hand: minimum first, then proportion, ties to the earlier")
  func allocation() {
    // After 5, 5, 5 and 3, the other 32 go over 35 + 95 + 85 left: 5.2, 14.1 and 12.7.
    #expect(StratifiedAllocation.allocate([40, 100, 90, 3], sample: 50, minimum: 5) == [10, 19, 18, 3])
    #expect(StratifiedAllocation.allocate([2, 2, 2], sample: 4) == [2, 1, 1])
    #expect(StratifiedAllocation.allocate([2, 3], sample: 10) == [2, 3])
    #expect(StratifiedAllocation.allocate([], sample: 3) == [])
    #expect(StratifiedAllocation.allocate([-1], sample: 3) == nil)
  }

  @Test("Kappa by hand: 20, 5, 10, 15 agree to 0.7, by chance 0.5, kappa 0.4")
  func kappa() throws {
    let kappa = try #require(Kappa([[20, 5], [10, 15]]))
    #expect(abs(kappa.observed - 0.7) < 1e-12)
    #expect(abs(kappa.expected - 0.5) < 1e-12)
    #expect(abs((kappa.value ?? 0) - 0.4) < 1e-12)
    #expect(abs((kappa.prevalenceAdjusted ?? 0) - 0.4) < 1e-12)
    // With two bands every weighting is the same.
    #expect(abs((Kappa([[20, 5], [10, 15]], weights: .quadratic)?.error ?? 0) - (kappa.error ?? 1)) < 1e-12)
    #expect(Kappa([]) == nil)
    #expect(Kappa([[0, 0], [0, 0]]) == nil)
    #expect(Kappa([[1, 2]]) == nil)
    #expect(Kappa([[5, 0], [0, 0]])?.value == nil)
  }

  @Test("Limits of agreement by hand: differences 1, 2, 3 have mean 2 and deviation 1")
  func blandAltman() throws {
    let limits = try #require(LimitsOfAgreement([11, 22, 33], [10, 20, 30]))
    #expect(limits.bias == 2 && limits.deviation == 1)
    #expect(abs(limits.limits.upper - 3.959963984540054) < 1e-12)
    // t with 2 degrees at 97.5 % is 4.302652729911275.
    #expect(abs(limits.biasInterval.upper - 2 - 4.302652729911275 / 3.0.squareRoot()) < 1e-9)
    #expect(LimitsOfAgreement([1], [2]) == nil)
    #expect(ConcordanceCorrelation([1, 2, 3, 4], [1, 2, 3, 4])?.value == 1)
    #expect(ConcordanceCorrelation([1, 1], [1, 1]) == nil)
    // Shifted by one: 2·1.25/(1.25 + 1.25 + 1).
    #expect(abs((ConcordanceCorrelation([1, 2, 3, 4], [2, 3, 4, 5])?.value ?? 0) - 2.5 / 3.5) < 1e-12)
  }

  @Test("A chart by hand: 1, 3, 2 has mean 2 and mean range 1.5")
  func charts() throws {
    let chart = try #require(IndividualsChart([1, 3, 2]))
    #expect(chart.centre == 2 && chart.meanRange == 1.5)
    #expect(abs(chart.limits.upper - (2 + 3 * 1.5 * Double.pi.squareRoot() / 2)) < 1e-12)
    // The constant 3.267 of the textbooks.
    #expect(abs(chart.rangeLimit / 1.5 - 3.267) < 5e-4)
    #expect(IndividualsChart([1]) == nil)
    #expect(IndividualsChart([2, 2, 2])?.scores == nil)
    let shares = try #require(ProportionChart(events: [1, 3, 0], totals: [10, 10, 0]))
    #expect(shares.mean == 0.2)
    #expect(shares.points[2].share == nil)
    #expect(shares.points[0].limits?.lower == 0)
    #expect(ProportionChart(events: [], totals: []) == nil)
  }

  @Test("Run rules: one point short of each pattern gives nothing")
  func shortOfRules() {
    let rows: [[Double]] = [
      [3], [0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2], [1, 2, 3, 4, 5].map { $0 / 2 - 1.2 },
      (0..<13).map { $0 % 2 == 0 ? 0.5 : -0.5 }, (0..<14).map { _ in 0 },
    ]
    for row in rows {
      #expect(NelsonRule.allCases.allSatisfy { $0.signals(row).isEmpty || $0 == .twoOfThreeBeyondTwo })
    }
    #expect(NelsonRule.allCases.allSatisfy { $0.signals([]).isEmpty })
    #expect(NelsonRule.beyondThree.signals([0, 3.01]) == [1])
    #expect(WesternElectricRule.eightOnOneSide.signals([Double](repeating: -0.1, count: 8)) == [7])
  }

  @Test("E-values: 3.9 is 7.26 (VanderWeele and Ding 2017), an interval that holds 1 has none to explain")
  func eValue() {
    #expect(abs((EValue.of(3.9) ?? 0) - 7.263) < 5e-4)
    #expect(abs((EValue.of(1 / 3.9) ?? 0) - (EValue.of(3.9) ?? 1)) < 1e-12)
    #expect(EValue.ofLimit(Interval(0.9, 1.6)) == 1)
    #expect(EValue.of(-1) == nil)
    #expect(HazardRatioConversion.riskRatio(1) == 1)
    #expect(HazardRatioConversion.riskRatio(0) == nil)
  }

  @Test("Adjusted p values by the definitions, missing ones left out", arguments: [1, 2, 3] as [UInt64])
  func adjusted(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let p: [Double?] = (0..<12).map { _ in generator.once(in: 5) ? nil : Double(generator.below(50)) / 50 }
    let known = p.compactMap { $0 }.sorted()
    let m = Double(known.count)
    let holm = HolmAdjustment.adjust(p)
    let discovery = FalseDiscoveryAdjustment.adjust(p)
    for (index, value) in p.enumerated() {
      guard let value else {
        #expect(holm[index] == nil && discovery[index] == nil)
        continue
      }
      // Holm: the largest of (m - i + 1)p over ranks up to this one; Benjamini-Hochberg: the smallest of pm/i from it on.
      let up = known.enumerated().filter { $1 <= value }.map { min(1, (m - Double($0)) * $1) }.max() ?? 0
      let down = known.enumerated().filter { $1 >= value }.map { min(1, m / Double($0 + 1) * $1) }.min() ?? 1
      #expect(abs((holm[index] ?? -1) - up) < 1e-12)
      #expect(abs((discovery[index] ?? -1) - down) < 1e-12)
    }
  }

  @Test("Net promoter score by hand, and its limits cut at ±100")
  func promoters() throws {
    let score = try #require(NetPromoterScore(promoters: 40, passives: 30, detractors: 30))
    #expect(abs(score.value - 10) < 1e-12)
    // √((0.4 + 0.3 - 0.01)/100) · 100.
    #expect(abs(score.error - 100 * (0.69 / 100.0).squareRoot()) < 1e-12)
    #expect(NetPromoterScore(promoters: 0, passives: 0, detractors: 0) == nil)
    #expect(NetPromoterScore(promoters: 9, passives: 1, detractors: 0)?.interval.upper == 100)
  }

  @Test("Distributions against textbook values")
  func distributions() {
    #expect(abs(NormalDistribution.upperTail(1.959963984540054) - 0.025) < 1e-15)
    #expect(abs(ChiSquareDistribution.upperTail(3.841458820694124, degrees: 1).map { $0 - 0.05 } ?? 1) < 1e-14)
    // t with 1 degree is Cauchy's: P(|T| ≥ 1) = 1/2.
    #expect(abs((StudentDistribution.twoSided(1, degrees: 1) ?? 0) - 0.5) < 1e-15)
    #expect(abs(BetaDistribution.quantile(0.3, 1, 1) - 0.3) < 1e-15)
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(2).isNaN)
    #expect(ChiSquareDistribution.upperTail(1, degrees: 0) == nil)
    #expect(StudentDistribution.twoSided(1, degrees: 0) == nil)
    #expect(HypergeometricDistribution(marked: 3, drawn: 2, total: 5)?.probability(3) == 0)
    #expect(abs((HypergeometricDistribution(marked: 3, drawn: 2, total: 5)?.probability(1) ?? 0) - 0.6) < 1e-14)
    #expect(HypergeometricDistribution(marked: 6, drawn: 2, total: 5) == nil)
  }
}
