import HandoffModel
import Testing

@testable import HandoffRules

@Suite struct OrderKindTests {
  @Test(
    arguments: [
      ("2026-03-02", "2026-03-03", "satisfied", Reason.holds), ("2026-03-03", "2026-03-02", "violated", .wrongOrder),
      // The same day is in order where either has no time of day; instants are exact, and equal ones in order.
      ("2026-03-03", "2026-03-03", "satisfied", .holds), ("2026-03-03", "2026-03-03T00:00:00Z", "satisfied", .holds),
      ("2026-03-03T23:59:59Z", "2026-03-03", "satisfied", .holds),
      ("2026-03-03T10:00:00Z", "2026-03-03T10:00:00Z", "satisfied", .holds),
      ("2026-03-03T10:00:01Z", "2026-03-03T10:00:00Z", "violated", .wrongOrder),
      ("", "2026-03-03", "violated", .eventMissing), ("2026-03-03", "", "pending", .eventMissing),
      ("", "", "pending", .eventMissing),
      ("TBD", "2026-03-03", "violated", .eventMissing), ("x1", "2026-03-03", "invalid", .unreadable),
      ("2026-03-03", "x1", "invalid", .unreadable), ("", "x1", "invalid", .unreadable),
    ])
  func order(_ first: String, _ then: String, _ verdict: String, _ reason: Reason) throws {
    let trial = try Trial("order: {first: cs_reviewed_at, then: first_value_at}")
    let result = try trial.result("{cs_reviewed_at: '\(first)', first_value_at: '\(then)'}")
    #expect((result.verdict, result.reason) == (verdict, reason))
  }

  @Test func whatIsNotExportedIsUnknown() throws {
    let trial = try Trial("order: {first: cs_reviewed_at, then: first_value_at}")
    #expect(try trial.verdict("{cs_reviewed_at: 2026-03-03}") == "unknown")
    #expect(try trial.verdict("{first_value_at: 2026-03-03}") == "unknown")
  }

  /// On the 9th neither has happened; on the 10th the second has, without the first.
  @Test func whatComesLaterDoesNotExist() throws {
    let trial = try Trial("order: {first: cs_reviewed_at, then: first_value_at}")
    let given = "{cs_reviewed_at: 2026-03-11, first_value_at: 2026-03-10}"
    #expect(try trial.verdict(given, asOf: "2026-03-09") == "pending")
    #expect(try trial.verdict(given, asOf: "2026-03-10") == "violated")
    #expect(try trial.result(given, asOf: "2026-03-10").reason == .eventMissing)
    #expect(try trial.result(given, asOf: "2026-03-11").reason == .wrongOrder)
  }
}
