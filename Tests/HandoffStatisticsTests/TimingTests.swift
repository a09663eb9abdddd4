import Testing

@testable import HandoffStatistics

@Suite("When the arms leave")
struct TimingTests {
  @Test("A shorter follow-up keeps the event of its last day and no later one")
  func cut() {
    #expect(CensoredDuration(365, isEvent: true).cut(at: 365) == CensoredDuration(365, isEvent: true))
    #expect(CensoredDuration(366, isEvent: true).cut(at: 365) == CensoredDuration(365, isEvent: false))
    #expect(CensoredDuration(200, isEvent: false).cut(at: 365) == CensoredDuration(200, isEvent: false))
  }

  /// Of two exposed and two others one exposed leaves, then one of the others: the partial likelihood is θ/(2θ+2) · 1/(θ+2), whose
  /// derivative is 0 where 1/θ = 1/(θ+1) + 1/(θ+2), that is θ² = 2. Who left before the period or after it changes nothing.
  @Test("The ratio within a period by hand")
  func period() throws {
    let rows: [(time: Double, isEvent: Bool, exposure: Double)] = [
      (4, true, 0), (4, true, 1), (10, true, 1), (11, true, 1), (13, false, 1), (12, true, 0), (17, true, 0),
    ]
    func ratio(fewest: Int, through: Double = 12) -> PeriodHazardRatio? {
      PeriodHazardRatio(
        rows.map { CensoredDuration($0.time, isEvent: $0.isEvent) }, exposure: rows.map(\.exposure),
        strata: rows.map { _ in 0 }, after: 10, through: through, fewestEvents: fewest)
    }
    let found = try #require(ratio(fewest: 2))
    #expect(abs(found.coefficient.hazardRatio - 2.0.squareRoot()) < 1e-9)
    #expect(found.events == 2)
    #expect(ratio(fewest: 3) == nil)
    // One event, and of an exposed account: no maximum.
    #expect(ratio(fewest: 1, through: 11) == nil)
  }

  /// First segment: one of two leaves on day 2 of 10, so 2 + 8/2 = 6 days against 10, variance (8/2)²/(2·1) = 8, weight 2·2/4 = 1.
  /// Second: 10 days against 4 + 6·2/3 = 8, variance (6·2/3)²/(3·2) = 8/3, weight 1·3/4. Pooled (−4 + 1.5)/1.75 with the error
  /// √(8 + 0.75²·8/3)/1.75. In the third nobody of an arm is followed for 10 days.
  @Test("Days kept within strata by hand")
  func days() throws {
    let rows: [(time: Double, isEvent: Bool, isFirst: Bool, stratum: Int)] = [
      (2, true, true, 0), (10, false, true, 0), (10, false, false, 0), (12, false, false, 0), (10, false, true, 1),
      (4, true, false, 1), (10, false, false, 1), (11, false, false, 1), (5, false, true, 2), (12, true, false, 2),
    ]
    let found = try #require(
      StratifiedRestrictedMean(
        rows.map { CensoredDuration($0.time, isEvent: $0.isEvent) }, isFirst: rows.map(\.isFirst),
        strata: rows.map(\.stratum), to: 10))
    #expect(abs(found.difference.value + 10.0 / 7) < 1e-12)
    #expect(abs(found.difference.error - 9.5.squareRoot() / 1.75) < 1e-12)
    #expect(
      StratifiedRestrictedMean([CensoredDuration(10, isEvent: false)], isFirst: [true], strata: [0], to: 10) == nil)
  }
}
