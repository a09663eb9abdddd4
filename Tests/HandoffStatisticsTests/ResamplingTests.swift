import TestSupport
import Testing

@testable import HandoffStatistics

@Suite("Resampling")
struct ResamplingTests {
  @Test("SplitMix64 gives the published numbers for seed 1234567")
  func generator() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test("The same replicates for one thread and for many", arguments: [2, 3, 8, 64])
  func threads(_ threads: Int) {
    @Sendable func mean(_ drawn: [Int]) -> Double { Double(drawn.reduce(0, +)) / Double(drawn.count) }
    let alone = Bootstrap(seed: 3, replicates: 101, threads: 1).values(of: 20) { mean($0) }
    let many = Bootstrap(seed: 3, replicates: 101, threads: threads).values(of: 20) { mean($0) }
    #expect(alone == many)
    #expect(Set(alone).count > 50)
    #expect(Bootstrap(seed: 4, replicates: 101).values(of: 20) { mean($0) } != alone)
  }

  @Test("Replicates without a value are dropped and counted; above 5 % nothing is said")
  func dropped() {
    let values: [Double?] = (0..<100).map { $0 < 5 ? nil : Double($0) }
    let summary = BootstrapSummary(estimate: 50, values: values)
    #expect(summary.dropped == 5)
    #expect(summary.percentileInterval != nil)
    let worse = BootstrapSummary(estimate: 50, values: values + [nil, nil])
    #expect(worse.percentileInterval == nil)
    #expect(worse.error == nil)
    #expect(BootstrapSummary(estimate: 1, values: []).percentileInterval == nil)
  }

  @Test("Type 7: one, two and eight values")
  func quantiles() {
    #expect(SampleQuantile([])(0.5) == nil)
    #expect(SampleQuantile([3])(0.9) == 3)
    #expect(SampleQuantile([1, 2])(0.25) == 1.25)
    // Sorted 1 1 2 3 4 5 6 9: position 7 · 0.5 = 3.5.
    #expect(SampleQuantile([3, 1, 4, 1, 5, 9, 2, 6])(0.5) == 3.5)
    #expect(SampleQuantile([1, 2])(1.1) == nil)
  }

  @Test("With symmetric replicates and no acceleration the accelerated interval is the percentile interval")
  func accelerated() throws {
    let values: [Double?] = (-500...500).map(Double.init)
    let summary = BootstrapSummary(estimate: 0, values: values)
    let interval = try #require(AcceleratedInterval(summary, leavingOut: [-1, 1]))
    #expect(abs(interval.bias) < 1e-12)
    #expect(interval.acceleration == 0)
    #expect(abs(interval.interval.lower - (summary.percentileInterval?.lower ?? 0)) < 1e-9)
    #expect(AcceleratedInterval(summary, leavingOut: [1, 1]) == nil)
    #expect(AcceleratedInterval(summary, leavingOut: [nil, 1]) == nil)
  }

  @Test("Folds are of equal size and of equal mix, to one")
  func folds() throws {
    let events = (0..<53).map { $0 % 4 == 0 }
    let folds = try #require(StratifiedFolds.assign(events, folds: 5, seed: 42))
    for isCounted in [{ _ in true }, { (i: Int) in events[i] }] as [(Int) -> Bool] {
      let sizes = (0..<5).map { fold in folds.indices.count { folds[$0] == fold && isCounted($0) } }
      #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    }
    #expect(StratifiedFolds.assign([], folds: 3, seed: 1) == [])
    #expect(StratifiedFolds.assign([true], folds: 0, seed: 1) == nil)
  }

  @Test(
    "The published example: 22 % against 8 % at 150,000 each is 14 accounts and 2.1 million a year of a hundred poor handoffs"
  )
  func publishedExample() throws {
    let accounts = (0..<200).map { account in
      let isPoor = account < 100
      let hasChurned = isPoor ? account < 22 : account < 108
      return RevenueAccount(isPoor: isPoor, hasChurned: hasChurned, before: 150_000, after: hasChurned ? 0 : 150_000)
    }
    let revenue = RevenueAtStake(accounts, Bootstrap(replicates: 400))
    // 100 · (0.22 - 0.08) accounts, 15 million · 0.14.
    #expect(abs((revenue.figure(.excessAccounts)?.estimate ?? 0) - 14) < 1e-9)
    #expect(abs((revenue.figure(.excessRevenue)?.estimate ?? 0) - 2_100_000) < 1e-6)
    // (0.15 - 0.08)/0.15.
    #expect(abs((revenue.figure(.attributableFraction)?.estimate ?? 0) - 7.0 / 15) < 1e-12)
    let interval = try #require(revenue.figure(.excessRevenue)?.percentileInterval)
    #expect(interval.lower > 0 && interval.lower < 2_100_000 && interval.upper > 2_100_000)
    let nobody = RevenueAtStake([], Bootstrap(replicates: 10))
    #expect(nobody.figures.allSatisfy { $0 == nil })
  }

  @Test("Growth never hides a loss: gross retention caps each account at what it had")
  func grossRetention() {
    let accounts = [
      RevenueAccount(isPoor: true, hasChurned: true, before: 100, after: 0),
      RevenueAccount(isPoor: false, hasChurned: false, before: 100, after: 300),
    ]
    let revenue = RevenueAtStake(accounts, Bootstrap(replicates: 10))
    #expect(revenue.figure(.grossRetention)?.estimate == 0.5)
    #expect(revenue.figure(.netRetention)?.estimate == 1.5)
  }
}
