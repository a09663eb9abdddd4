import TestSupport
import Testing

@testable import HandoffStatistics

@Suite("Mean time without an event, two arms")
struct TimeWithoutTests {
  /// First arm: of two, one on day 4 of 10, the other lost to something else on day 2. On day 2 nothing of the kind happens and half is
  /// left; on day 4 that half has it: area 0.5 · 6 = 3, so 7 days. Second: of two, one on day 1 and one watched beyond day 10: area
  /// 0.5 · 9 = 4.5, so 5.5 days. Who is in neither arm does not count.
  @Test("By hand")
  func byHand() throws {
    let found = try #require(
      TimeWithoutContrast(
        days: [4, 2, 1, 30, 1], outcomes: [1, 2, 1, 0, 1], kind: 1, isFirst: [true, true, false, false, nil], to: 10,
        Bootstrap(replicates: 0)))
    #expect(abs(found.difference - 1.5) < 1e-12)
    #expect(found.interval == nil)
    #expect(
      TimeWithoutContrast(days: [4], outcomes: [1], kind: 1, isFirst: [true], to: 10, Bootstrap(replicates: 0)) == nil)
  }

  /// The same draws through the curve of cumulative incidence, which sorts every resample.
  @Test("Resampled by day as resampled account by account", arguments: [1, 2, 3])
  func oracle(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = 60
    let days = (0..<count).map { _ in 1 + generator.below(90) }
    let outcomes = (0..<count).map { _ in generator.below(3) }
    let isFirst = (0..<count).map { _ in generator.below(2) == 0 }
    let bootstrap = Bootstrap(replicates: 50)
    func slow(_ draws: [Int]) -> Double? {
      let arms = [true, false].compactMap { side -> Double? in
        let members = draws.filter { isFirst[$0] == side }
        return members.isEmpty
          ? nil
          : CumulativeIncidence(
            times: members.map { Double(days[$0]) }, outcomes: members.map { outcomes[$0] }, kind: 1)?
            .meanTimeWithout(to: 60)
      }
      return arms.count == 2 ? arms[0] - arms[1] : nil
    }
    let found = try #require(
      TimeWithoutContrast(days: days, outcomes: outcomes, kind: 1, isFirst: isFirst, to: 60, bootstrap))
    let estimate = try #require(slow(Array(0..<count)))
    #expect(abs(found.difference - estimate) < 1e-9)
    let expected = try #require(
      BootstrapSummary(estimate: estimate, values: bootstrap.draws(of: count).map(slow)).percentileInterval)
    let interval = try #require(found.interval)
    #expect(abs(interval.lower - expected.lower) < 1e-9 && abs(interval.upper - expected.upper) < 1e-9)
  }
}
