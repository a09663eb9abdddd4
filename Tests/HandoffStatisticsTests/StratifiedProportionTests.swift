import TestSupport
import Testing

@testable import HandoffStatistics

@Suite struct StratifiedProportionTests {
  private typealias Stratum = StratifiedProportion.Stratum

  /// Worked out apart from the code: weights 0.75 and 0.25, p = 0.75·0.9 + 0.25·0.5; the design is worth
  /// 1/(0.5625·270/299/30 + 0.0625·90/99/10) = 44.2218 members, and the strata are no worse than that.
  @Test func twoStrataByHand() throws {
    let share = try #require(
      StratifiedProportion([
        Stratum(events: 27, answered: 30, population: 300), Stratum(events: 5, answered: 10, population: 100),
      ]))
    let interval = try #require(share.interval)
    #expect(abs(share.share - 0.8) < 1e-12)
    #expect(share.covered == 400)
    #expect(abs(interval.lower - 0.6604244236662296) < 1e-9)
    #expect(abs(interval.upper - 0.8916205892673881) < 1e-9)
  }

  /// A small stratum read closely and a large one read thinly: the large one's spread rules, so the sample is worth less than its
  /// design would be if every stratum had the share of the whole.
  @Test func unevenStrataAreWorthWhatTheirSpreadSays() throws {
    let share = try #require(
      StratifiedProportion([
        Stratum(events: 9, answered: 10, population: 20), Stratum(events: 5, answered: 10, population: 400),
      ]))
    let interval = try #require(share.interval)
    #expect(abs(share.share - (20 * 0.9 + 400 * 0.5) / 420) < 1e-12)
    #expect(abs(interval.lower - 0.2621391614827848) < 1e-9)
    #expect(abs(interval.upper - 0.7662639953248018) < 1e-9)
  }

  @Test(arguments: [(0, 17, 20), (5, 17, 20), (17, 17, 20), (33, 66, 200), (1, 1, 9)])
  func oneStratumIsThePlainInterval(_ events: Int, _ answered: Int, _ population: Int) throws {
    let share = try #require(
      StratifiedProportion([Stratum(events: events, answered: answered, population: population)]))
    let plain = try #require(ProportionInterval(events: events, of: answered, drawnFrom: population))
    let interval = try #require(share.interval)
    #expect(abs(interval.lower - plain.lower) < 1e-12)
    #expect(abs(interval.upper - plain.upper) < 1e-12)
  }

  @Test func everybodyAnsweringLeavesNothingToChance() throws {
    let share = try #require(
      StratifiedProportion([
        Stratum(events: 3, answered: 5, population: 5), Stratum(events: 1, answered: 5, population: 5),
      ]))
    #expect(share.share == 0.4)
    #expect(share.interval == nil)
  }

  @Test func strataThatAllAnswerAlikeKeepTheirWidth() throws {
    let share = try #require(
      StratifiedProportion([
        Stratum(events: 5, answered: 5, population: 50), Stratum(events: 8, answered: 8, population: 80),
      ]))
    let interval = try #require(share.interval)
    #expect(share.share == 1)
    #expect(interval.upper == 1)
    #expect(abs(interval.lower - 0.7873356808776547) < 1e-9)
  }

  @Test func strataWithoutAnAnswerAreLeftOut() throws {
    let share = try #require(
      StratifiedProportion([
        Stratum(events: 4, answered: 8, population: 40), Stratum(events: 0, answered: 0, population: 60),
      ]))
    #expect(share.share == 0.5)
    #expect(share.covered == 40)
    #expect(StratifiedProportion([]) == nil)
    #expect(StratifiedProportion([Stratum(events: 0, answered: 0, population: 9)]) == nil)
    #expect(StratifiedProportion([Stratum(events: 3, answered: 2, population: 9)]) == nil)
    #expect(StratifiedProportion([Stratum(events: 1, answered: 12, population: 9)]) == nil)
  }

  /// A design as `sample` makes it, with few poor handoffs read closely: the interval must hold the truth at least 93 times in 100.
  @Test func coverageOfAStratifiedDesign() throws {
    var generator = SplitMix64(seed: 91)
    let sizes = [40, 90, 260, 210]
    let drawn = [7, 10, 28, 23]
    let truths = [[6, 40, 200, 190], [2, 70, 255, 208], [20, 45, 130, 105]]
    for truth in truths {
      let whole = Double(truth.reduce(0, +)) / Double(sizes.reduce(0, +))
      var covered = 0
      let runs = 2_000
      for _ in 0..<runs {
        let strata = sizes.indices.map { index -> Stratum in
          var members = [Bool](repeating: false, count: sizes[index])
          for yes in 0..<truth[index] { members[yes] = true }
          generator.shuffle(&members)
          return Stratum(
            events: members.prefix(drawn[index]).count { $0 }, answered: drawn[index], population: sizes[index])
        }
        let share = try #require(StratifiedProportion(strata))
        if let interval = share.interval, interval.contains(whole) { covered += 1 }
      }
      #expect(Double(covered) / Double(runs) >= 0.93, "truth \(truth)")
    }
  }

  /// z/2·√(Σ W²·(N - n)/(N - 1)/n): one stratum of 200 with 66 drawn gives 0.0989 (Cochran 1977, eq. 3.8 with p = 1/2).
  @Test func marginOfOneStratum() {
    let margin = StratifiedProportion.margin([Stratum(events: 0, answered: 66, population: 200)])
    #expect(abs(margin - 1.959963984540054 / 2 * (134.0 / 199 / 66).squareRoot()) < 1e-12)
    #expect(StratifiedProportion.margin([Stratum(events: 0, answered: 9, population: 9)]) == 0)
    #expect(StratifiedProportion.margin([]) == 0)
  }
}
