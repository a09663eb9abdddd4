import TestSupport
import Testing

@testable import HandoffStatistics

@Suite("Survival")
struct SurvivalTests {
  /// Random durations with many ties and much censoring.
  static func sample(_ count: Int, seed: UInt64) -> [CensoredDuration] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in CensoredDuration(Double(generator.below(12)), isEvent: generator.below(3) > 0) }
  }

  @Test("The curve by hand: 5 accounts, events at 1, 3, 3, censored at 2 and 4")
  func byHand() {
    let curve = KaplanMeierCurve([
      CensoredDuration(3, isEvent: true), CensoredDuration(1, isEvent: true), CensoredDuration(2, isEvent: false),
      CensoredDuration(3, isEvent: true), CensoredDuration(4, isEvent: false),
    ])
    // S(1) = 4/5; at 3 three are left, S = 4/5 · 1/3 = 4/15. Greenwood: 1/(5·4) + 2/(3·1) = 43/60.
    #expect(curve.steps.map(\.time) == [1, 3])
    #expect(curve.steps.map(\.atRisk) == [5, 3])
    #expect(abs(curve.at(3).survival - 4.0 / 15) < 1e-15)
    #expect(abs((curve.at(3).error ?? 0) - 4.0 / 15 * (43.0 / 60).squareRoot()) < 1e-15)
    #expect(curve.at(0.5).survival == 1)
    #expect(curve.at(0.5).interval == nil)
    #expect(curve.at(4).isEstimable)
    #expect(!curve.at(5).isEstimable)
    #expect(MedianSurvival(curve).value == 3)
    // Area to 4: 1·1 + 2·0.8 + 1·4/15.
    #expect(abs(RestrictedMean(curve, to: 4).value - (1 + 1.6 + 4.0 / 15)) < 1e-12)
  }

  @Test("The curve as a product over times, counted anew at each", arguments: 1...5)
  func oracle(_ seed: Int) {
    let sample = Self.sample(40, seed: UInt64(seed))
    let curve = KaplanMeierCurve(sample)
    for time in stride(from: 0.0, through: 13, by: 0.5) {
      var survival = 1.0
      var greenwood = 0.0
      for day in 0...12 where Double(day) <= time {
        let atRisk = Double(sample.count { $0.time >= Double(day) })
        let events = Double(sample.count { $0.time == Double(day) && $0.isEvent })
        guard events > 0 else { continue }
        survival *= 1 - events / atRisk
        greenwood += events / (atRisk * (atRisk - events))
      }
      let point = curve.at(time)
      #expect(abs(point.survival - survival) < 1e-12)
      if survival > 0 { #expect(abs((point.error ?? -1) - survival * greenwood.squareRoot()) < 1e-12) }
      #expect(point.atRisk == sample.count { $0.time >= time })
      #expect(point.events == sample.count { $0.time <= time && $0.isEvent })
    }
    let area = (0..<900).reduce(0.0) { $0 + curve.at((Double($1) + 0.5) / 100).survival / 100 }
    #expect(abs(RestrictedMean(curve, to: 9).value - area) < 1e-9)
  }

  @Test("Nobody, all censored, all at once: typed, not invented")
  func degenerate() {
    let nobody = KaplanMeierCurve([])
    #expect(nobody.at(5).survival == 1)
    #expect(!nobody.at(5).isEstimable)
    #expect(MedianSurvival(nobody).value == nil)
    let censored = KaplanMeierCurve([CensoredDuration(4, isEvent: false), CensoredDuration(9, isEvent: false)])
    #expect(censored.steps.isEmpty)
    #expect(censored.at(9).interval == nil)
    #expect(MedianSurvival.followUp([CensoredDuration(4, isEvent: false), CensoredDuration(9, isEvent: false)]) == 6.5)
    let ended = KaplanMeierCurve([CensoredDuration(4, isEvent: true), CensoredDuration(4, isEvent: true)])
    #expect(ended.at(4).survival == 0)
    #expect(ended.at(4).error == nil)
    #expect(ended.at(400).isEstimable)
    #expect(HorizonRiskContrast(ended, nobody, at: 3) == nil)
    #expect(HorizonRiskContrast(ended, censored, at: 3)?.interval == nil)
    #expect(RestrictedMeanContrast(censored, nobody, to: 3) == nil)
  }

  @Test("Log-rank, counted anew at each time", arguments: 1...4)
  func logRank(_ seed: Int) throws {
    let sample = Self.sample(60, seed: UInt64(seed))
    var generator = SeededGenerator(seed: 99)
    let groups = sample.map { _ in generator.below(2) }
    var gap = 0.0
    var variance = 0.0
    for day in 0...12 {
      let atRisk = sample.indices.filter { sample[$0].time >= Double(day) }
      let dead = atRisk.filter { sample[$0].time == Double(day) && sample[$0].isEvent }
      let n = Double(atRisk.count)
      let n1 = Double(atRisk.count { groups[$0] == 1 })
      let d = Double(dead.count)
      gap += Double(dead.count { groups[$0] == 1 }) - (n > 0 ? d * n1 / n : 0)
      if n > 1 { variance += d * (n1 / n) * (1 - n1 / n) * (n - d) / (n - 1) }
    }
    let test = try #require(LogRankTest(sample, groups: groups))
    #expect(abs((test.test?.statistic ?? 0) - gap * gap / variance) < 1e-9)
    #expect(abs((test.trendZ ?? 0) - gap / variance.squareRoot()) < 1e-9)
    // Two equal strata: everything doubles.
    let doubled = try #require(
      LogRankTest(sample + sample, groups: groups + groups, strata: sample.map { _ in 0 } + sample.map { _ in 1 }))
    #expect(abs((doubled.test?.statistic ?? 0) - 2 * gap * gap / variance) < 1e-9)
  }

  @Test("Log-rank without a second group, or without events, has no p")
  func logRankDegenerate() {
    let sample = Self.sample(5, seed: 3)
    #expect(LogRankTest(sample, groups: [0, 0, 0, 0, 0])?.test == nil)
    #expect(LogRankTest([], groups: [])?.test == nil)
    #expect(
      LogRankTest(sample.map { CensoredDuration($0.time, isEvent: false) }, groups: [0, 1, 0, 1, 0])?.test == nil)
    #expect(LogRankTest(sample, groups: [0]) == nil)
  }

  @Test("Without competing events the incidence is one minus Kaplan-Meier, error and limits too")
  func incidenceAlone() throws {
    let sample = Self.sample(50, seed: 8)
    let incidence = try #require(
      CumulativeIncidence(times: sample.map(\.time), outcomes: sample.map { $0.isEvent ? 1 : 0 }, kind: 1))
    let curve = KaplanMeierCurve(sample)
    for time in [2.0, 5, 8] {
      #expect(abs(incidence.at(time).share - curve.at(time).risk) < 1e-12)
      #expect(abs(incidence.at(time).error - (curve.at(time).error ?? 0)) < 1e-12)
      #expect(abs((incidence.at(time).interval?.upper ?? 0) - (curve.at(time).riskInterval?.upper ?? 1)) < 1e-12)
    }
    #expect(abs(incidence.meanTimeWithout(to: 7) - RestrictedMean(curve, to: 7).value) < 1e-9)
  }

  @Test("Competing events by hand: first value at 1, churn at 2, first value at 3, one waiting to 4")
  func incidenceByHand() throws {
    let incidence = try #require(CumulativeIncidence(times: [1, 2, 3, 4], outcomes: [1, 2, 1, 0], kind: 1))
    // F(1) = 1/4. After the churn at 2, S(3-) = 3/4 · 2/3 = 1/2, so F(3) = 1/4 + 1/2 · 1/2.
    #expect(incidence.at(2).share == 0.25)
    #expect(abs(incidence.at(3).share - 0.5) < 1e-15)
    // Mean time without in the first 4: 4 - (1/4 · 3 + 1/4 · 1) = 3.
    #expect(abs(incidence.meanTimeWithout(to: 4) - 3) < 1e-12)
    #expect(incidence.at(0).interval == nil)
  }

  @Test("Concordance over all pairs", arguments: 1...4)
  func concordance(_ seed: Int) throws {
    let sample = Self.sample(35, seed: UInt64(seed))
    var generator = SeededGenerator(seed: UInt64(seed) + 50)
    let risks = sample.map { _ in Double(generator.below(5)) }
    let strata = sample.map { _ in generator.below(2) }
    var credit = [Double](repeating: 0, count: sample.count)
    var pairs = credit
    for i in sample.indices where sample[i].isEvent {
      for j in sample.indices where strata[i] == strata[j] {
        guard sample[i].time < sample[j].time || sample[i].time == sample[j].time && !sample[j].isEvent else {
          continue
        }
        let mark = risks[i] > risks[j] ? 1 : risks[i] == risks[j] ? 0.5 : 0
        for account in [i, j] {
          credit[account] += mark
          pairs[account] += 1
        }
      }
    }
    let total = pairs.reduce(0, +) / 2
    let value = credit.reduce(0, +) / 2 / total
    let error = zip(credit, pairs).reduce(0) { $0 + ($1.0 - value * $1.1) * ($1.0 - value * $1.1) }.squareRoot() / total
    let index = try #require(ConcordanceIndex(sample, risks: risks, strata: strata))
    #expect(abs(index.value - value) < 1e-12)
    #expect(abs(index.error - error) < 1e-12)
    #expect(Double(index.concordant + index.discordant + index.tiedRisk) == total)
  }

  @Test("Pairs that cannot be compared give no concordance")
  func noPairs() {
    #expect(ConcordanceIndex([], risks: []) == nil)
    #expect(
      ConcordanceIndex([CensoredDuration(1, isEvent: true), CensoredDuration(1, isEvent: true)], risks: [1, 2]) == nil)
  }

  @Test("Mature and landmark cohorts by hand")
  func cohorts() throws {
    // Followed 400, 400, 400, 100, 100 days; churned on day 365, day 380, never, day 50, never.
    let cohort = try #require(
      CohortCounts(followUp: [400, 400, 400, 100, 100], churn: [365, 380, nil, 50, nil], horizon: 365))
    #expect([cohort.mature, cohort.matureChurned, cohort.immature, cohort.immatureChurned] == [3, 1, 2, 1])
    #expect([cohort.churnedAfterHorizon, cohort.churnedOnHorizonDay] == [1, 1])
    #expect(cohort.rateDroppingOnlyTheCensored == 0.5)
    // S(365) = 4/5 · 2/3.
    #expect(abs(cohort.curve.at(365).risk - (1 - 8.0 / 15)) < 1e-12)
    let later = LandmarkCohort(cohort.durations, after: 100)
    #expect(later.kept == [0, 1, 2])
    #expect([later.excludedEvents, later.excludedCensored] == [1, 1])
    // Churn that the cutoff has not seen yet does not exist.
    #expect(CohortCounts(followUp: [30], churn: [31], horizon: 365)?.curve.events == 0)
  }

  @Test("Standardised to one stratum, the gap is the plain one; strata without an arm drop out")
  func standardised() throws {
    let sample = Self.sample(40, seed: 21)
    let arms = sample.indices.map { $0 % 2 == 0 }
    func curve(_ arm: Bool) -> KaplanMeierCurve {
      KaplanMeierCurve(sample.indices.filter { arms[$0] == arm }.map { sample[$0] })
    }
    let plain = try #require(HorizonRiskContrast(curve(true), curve(false), at: 6))
    let one = try #require(StandardizedHorizonRisk(sample, isExposed: arms, strata: sample.map { _ in 0 }, at: 6))
    #expect(abs(one.difference.value - plain.difference) < 1e-12)
    #expect(abs(one.difference.error - (plain.error ?? 0)) < 1e-12)
    let lonely = [CensoredDuration(9, isEvent: true)]
    let two = StandardizedHorizonRisk(
      sample + lonely, isExposed: arms + [true], strata: sample.map { _ in 0 } + [1], at: 6)
    #expect(two?.used == [0])
    #expect(StandardizedHorizonRisk(lonely, isExposed: [true], strata: [0], at: 6) == nil)
  }
}
