import HandoffModel
import Testing

@testable import HandoffRules

@Suite struct CompareKindTests {
  private func verdict(_ keys: String, _ left: String, _ right: String, of names: (String, String)) throws -> String {
    let trial = try Trial("compare: {left: \(names.0), right: \(names.1), \(keys)}")
    return try trial.verdict("{\(names.0): '\(left)', \(names.1): '\(right)'}")
  }

  @Test(
    arguments: [
      ("is: '<='", "100", "100", "satisfied"), ("is: '<='", "100.0001", "100", "violated"),
      ("is: '<'", "100", "100", "violated"), ("is: '<'", "99.9999", "100", "satisfied"),
      ("is: '>'", "100", "100", "violated"),
      ("is: '>='", "100", "100", "satisfied"), ("is: '='", "100.0", "100", "satisfied"),
      ("is: '!='", "100.0", "100", "violated"),
      // Five apart is inside a tolerance of five; strict comparisons know no tolerance.
      ("is: '=', tolerance: 5", "105", "100", "satisfied"), ("is: '=', tolerance: 5", "95", "100", "satisfied"),
      ("is: '=', tolerance: 5", "105.0001", "100", "violated"), ("is: '!=', tolerance: 5", "105", "100", "violated"),
      ("is: '!=', tolerance: 5", "105.0001", "100", "satisfied"), ("is: '<=', tolerance: 5", "105", "100", "satisfied"),
      ("is: '>=', tolerance: 0.5", "99.5", "100", "satisfied"),
      ("is: '>=', tolerance: 0.5", "99.4999", "100", "violated"),
      ("is: '>', tolerance: 5", "100", "100", "violated"), ("is: '<', tolerance: 5", "100", "100", "violated"),
      ("is: '<='", "", "100", "not-applicable"), ("is: '<='", "100", "", "not-applicable"),
      ("is: '<='", "TBD", "100", "not-applicable"), ("is: '<='", "many", "100", "invalid"),
      ("is: '<='", "", "many", "invalid"),
    ])
  func numbers(_ keys: String, _ left: String, _ right: String, _ verdict: String) throws {
    #expect(try self.verdict(keys, left, right, of: ("acv", "amount")) == verdict)
  }

  @Test(
    arguments: [
      ("is: '<='", "2026-03-06", "2026-03-06", "satisfied"), ("is: '<='", "2026-03-07", "2026-03-06", "violated"),
      ("is: '<='", "2026-03-06T23:59:59Z", "2026-03-06", "satisfied"),
      ("is: '<'", "2026-03-06T01:00:00Z", "2026-03-06", "violated"),
      ("is: '='", "2026-03-06T10:00:00Z", "2026-03-06T10:00:01Z", "violated"),
      ("is: '<'", "2026-03-06T10:00:00Z", "2026-03-06T10:00:01Z", "satisfied"),
      // Friday to Tuesday are two business days.
      ("is: '<=', tolerance: 2 business days", "2026-03-10", "2026-03-06", "satisfied"),
      ("is: '<=', tolerance: 2 business days", "2026-03-11", "2026-03-06", "violated"),
      ("is: '=', tolerance: 1 day", "2026-03-05", "2026-03-06", "satisfied"),
      ("is: '=', tolerance: 1 day", "2026-03-04", "2026-03-06", "violated"),
      ("is: '<=', tolerance: 12 hours", "2026-03-06T22:00:00Z", "2026-03-06T10:00:00Z", "satisfied"),
      ("is: '<=', tolerance: 12 hours", "2026-03-06T22:00:01Z", "2026-03-06T10:00:00Z", "violated"),
      // In whole days 12 hours are one.
      ("is: '<=', tolerance: 12 hours", "2026-03-07", "2026-03-06", "satisfied"),
      ("is: '>=', tolerance: 1 day", "2026-03-05", "2026-03-06", "satisfied"),
    ])
  func dates(_ keys: String, _ left: String, _ right: String, _ verdict: String) throws {
    #expect(try self.verdict(keys, left, right, of: ("kickoff_at", "first_value_at")) == verdict)
  }

  @Test(
    arguments: [
      ("is: '!='", "U-207", "U-104", "satisfied"), ("is: '!='", "U-104", "U-104", "violated"),
      ("is: '='", "U-104", "U-104", "satisfied"), ("is: '='", "U-104", "u-104", "violated"),
      ("is: '!='", "", "U-104", "not-applicable"),
    ])
  func names(_ keys: String, _ left: String, _ right: String, _ verdict: String) throws {
    #expect(try self.verdict(keys, left, right, of: ("cs_owner", "ae")) == verdict)
  }

  @Test func whatIsNotExportedIsUnknown() throws {
    let trial = try Trial("compare: {left: acv, is: '<=', right: amount}")
    #expect(try trial.verdict("{acv: 5}") == "unknown")
    #expect(try trial.verdict("{amount: 5}") == "unknown")
    #expect(try trial.verdict("{}") == "unknown")
  }

  /// A plan may lie in the future and is compared as written; a fact that lies there does not exist.
  @Test func plansAreNotCutOff() throws {
    let trial = try Trial("compare: {left: kickoff_at, is: '<=', right: kickoff_target_date}")
    #expect(
      try trial.verdict("{kickoff_at: 2026-03-05, kickoff_target_date: 2026-04-01}", asOf: "2026-03-10") == "satisfied")
    #expect(
      try trial.verdict("{kickoff_at: 2026-03-15, kickoff_target_date: 2026-04-01}", asOf: "2026-03-10")
        == "not-applicable")
  }
}
