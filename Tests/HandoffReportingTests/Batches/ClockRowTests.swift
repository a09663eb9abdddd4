import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct ClockRowTests {
  private func rows(_ reading: ClockReading?, _ outcome: Outcome, zone: Zone = .utc) -> [[String]] {
    var handoff = Handoff(dealID: "OPP-1")
    handoff.results["kickoff-held"] = RuleResult(
      outcome, credit: outcome == .met ? .full : .none, reason: .done)
    handoff.clocks["kickoff-held"] = reading
    var fixture = Fixture([handoff])
    fixture.zone = zone
    return fixture.written.clockRows
  }

  @Test func hoursAreDecimal() throws {
    let madrid = try #require(Zone.named("Europe/Madrid"))
    // 50 h 20 min are 50.33 hours.
    let reading = ClockReading(
      start: .written("2026-03-04T09:15:00"), end: .written("2026-03-06T11:35:00"), elapsed: 181_200,
      limit: 172_800,
      target: 86_400, unit: .hours, isWholeDays: false)
    #expect(
      rows(reading, .late, zone: madrid) == [
        [
          "OPP-1", "kickoff-held", "signed_at", "2026-03-04T10:15:00+01:00", "kickoff_at",
          "2026-03-06T12:35:00+01:00",
          "hours", "50.33", "48", "24", "late", "false",
        ]
      ])
  }

  /// A hundredth of an hour is 36 seconds: from 18 on it is rounded up.
  @Test(arguments: [
    (0, "0"), (17, "0"), (18, "0.01"), (3_617, "1"), (3_618, "1.01"), (3_600, "1"), (360, "0.1"),
  ])
  func hundredthsOfHours(seconds: Int64, text: String) {
    let reading = ClockReading(
      start: .written("2026-07-01T00:00:00"), end: nil, elapsed: seconds, limit: 1, target: nil, unit: .hours,
      isWholeDays: false)
    #expect(rows(reading, .pending)[0][7] == text)
  }

  @Test func openClocksHaveNoEnd() {
    let reading = ClockReading(
      start: .written("2026-07-01"), end: nil, elapsed: 9, limit: 5, target: nil, unit: .businessDays,
      isWholeDays: true)
    #expect(
      rows(reading, .overdue) == [
        [
          "OPP-1", "kickoff-held", "signed_at", "2026-07-01", "kickoff_at", "", "business days", "9", "5", "",
          "overdue", "true",
        ]
      ])
  }

  @Test func nothingMeasuredIsNoRow() {
    #expect(rows(nil, .unknown).isEmpty)
  }

  @Test func countsWholeDaysAndTargets() {
    func reading(_ elapsed: Int64) -> ClockReading {
      ClockReading(
        start: .written("2026-07-01"), end: .written("2026-07-04"), elapsed: elapsed, limit: 5, target: 3,
        unit: .businessDays, isWholeDays: elapsed == 4)
    }
    let handoffs = [3, 4].map { elapsed -> Handoff in
      var handoff = Handoff(dealID: "D\(elapsed)")
      handoff.results["kickoff-held"] = RuleResult(.met, credit: .full, reason: .done)
      handoff.clocks["kickoff-held"] = reading(Int64(elapsed))
      return handoff
    }
    let tally = Fixture(handoffs).written.tally
    #expect(tally.wholeDays[3] == 1)
  }
}
