import Testing

@testable import HandoffReporting

@Suite struct ProcessLimitTests {
  /// Mean 520 / 8 = 65; moving ranges 10, 10, 10, 10, 10, 10, 10, mean 10; limits 65 ± 26.6, in tenths of the unit.
  @Test func byHand() throws {
    let limits = try #require(ProcessLimits([600, 700, 600, 700, 600, 700, 600, 700]))
    #expect(limits.mean == 650)
    #expect(limits.lower == 650 - 266)
    #expect(limits.upper == 650 + 266)
    #expect(limits.signals.allSatisfy { $0 == nil })
  }

  /// Fifteen values of 50 and one of 80: mean 51.875, ranges 30 and 30 of 15, mean 4, limits 41.235 to 62.515.
  @Test func aPointOutside() throws {
    var values = [Int](repeating: 500, count: 16)
    values[8] = 800
    let limits = try #require(ProcessLimits(values))
    #expect((limits.mean, limits.lower, limits.upper) == (519, 412, 625))
    #expect(limits.signals[8] == .outside)
    // Eight below the mean before it, seven after it.
    #expect(limits.signals[7] == .run)
    #expect(limits.signals.compactMap { $0 }.count == 2)
  }

  @Test func tooFewAndConstant() throws {
    #expect(ProcessLimits([1, 2, 3, 4, 5, 6, 7]) == nil)
    let constant = try #require(ProcessLimits([Int](repeating: 7, count: 9)))
    #expect((constant.lower, constant.upper) == (7, 7))
    #expect(constant.signals.allSatisfy { $0 == nil })
  }

  /// Nearest rank: of 1...10 quarters, half do not exceed 5 and eighty percent 8.
  @Test func stepTimes() {
    var times = StepTimes()
    #expect(times.percentile(50) == nil)
    for value in (1...10).reversed() { times.add(quarterDays: value) }
    #expect(times.percentile(50) == 5)
    #expect(times.percentile(80) == 8)
    var other = StepTimes()
    other.add(quarterDays: 9_999)
    other.add(quarterDays: -4)
    other.merge(times)
    #expect(other.percentile(100) == StepTimes.longest)
    #expect(other.percentile(1) == 0)
    #expect(other.count == 12)
  }
}
