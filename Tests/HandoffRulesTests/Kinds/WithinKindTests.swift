import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffRules

/// The service-level clock. 2026-03-02 is a Monday.
@Suite struct WithinKindTests {
  private static func trial(_ keys: String) throws -> Trial {
    try Trial("within: {from: signed_at, to: kickoff_at, \(keys)}")
  }

  // MARK: Limits

  @Test(
    arguments: [
      // 48 hours are 172,800 seconds: a second over leaves 172,799 of 172,800, rounded down.
      ("limit: 48 hours", "2026-03-02T10:00:00Z", "2026-03-04T10:00:00Z", "met"),
      ("limit: 48 hours", "2026-03-02T10:00:00Z", "2026-03-04T10:00:01Z", "late 9999"),
      ("limit: 48 hours", "2026-03-02T10:00:00Z", "2026-03-05T10:00:00Z", "late 5000"),
      // A second before twice the limit: 1 of 172,800 is nothing in ten-thousandths.
      ("limit: 48 hours", "2026-03-02T10:00:00Z", "2026-03-06T09:59:59Z", "late 0"),
      ("limit: 48 hours", "2026-03-02T10:00:00Z", "2026-03-20T10:00:00Z", "late 0"),
      // With a day at either end, whole days: 2 of 2, then (4 - 3) / 2.
      ("limit: 48 hours", "2026-03-02", "2026-03-04T23:59:59Z", "met"),
      ("limit: 48 hours", "2026-03-02T23:00:00Z", "2026-03-04", "met"),
      ("limit: 48 hours", "2026-03-02", "2026-03-05", "late 5000"),
      // 30 hours round up to 2 days.
      ("limit: 30 hours", "2026-03-02", "2026-03-04", "met"),
      // Days are differences of dates: a minute over midnight is a day.
      ("limit: 1 day", "2026-03-02T23:59:00Z", "2026-03-03T00:01:00Z", "met"),
      ("limit: 1 day", "2026-03-02T00:00:00Z", "2026-03-03T23:59:59Z", "met"),
      ("limit: 2 weeks", "2026-03-02", "2026-03-16", "met"),
      ("limit: 2 weeks", "2026-03-02", "2026-03-23", "late 5000"),
      // From Friday the 6th: the 13th is the fifth business day, the 16th the sixth.
      ("limit: 5 business days", "2026-03-06", "2026-03-13", "met"),
      ("limit: 5 business days", "2026-03-06", "2026-03-15", "met"),
      ("limit: 5 business days", "2026-03-06", "2026-03-16", "late 8000"),
      // Open from 9 to 18: two hours on Monday, two on Tuesday.
      ("limit: 4 business hours", "2026-03-02T16:00:00Z", "2026-03-03T11:00:00Z", "met"),
      ("limit: 4 business hours", "2026-03-02T16:00:00Z", "2026-03-03T11:00:01Z", "late 9999"),
      ("limit: 4 business hours", "2026-03-06T18:00:00Z", "2026-03-09T15:00:00Z", "late 5000"),
      // From Wednesday the 4th, Sunday the 15th: 11 days. The 16th: (22 - 12) / 11.
      ("limit: end of next calendar week", "2026-03-04", "2026-03-15", "met"),
      ("limit: end of next calendar week", "2026-03-04", "2026-03-16", "late 9090"),
      // The same day, and nothing after it.
      ("limit: 0 days", "2026-03-02T01:00:00Z", "2026-03-02T23:00:00Z", "met"),
      ("limit: 0 days", "2026-03-02", "2026-03-03", "late 0"),
      ("limit: 0 hours", "2026-03-02T01:00:00Z", "2026-03-02T01:00:01Z", "late 0"),
    ])
  func limits(_ keys: String, _ signed: String, _ kickoff: String, _ verdict: String) throws {
    let trial = try Self.trial(keys)
    #expect(try trial.verdict("{signed_at: '\(signed)', kickoff_at: '\(kickoff)'}") == verdict)
  }

  // MARK: Critical

  @Test(
    arguments: [
      // Before twice the limit: (36 - 30) / 12.
      ("limit: 24 hours, critical: 36 hours", "2026-03-02T10:00:00Z", "2026-03-03T16:00:00Z", "late 5000"),
      ("limit: 24 hours, critical: 36 hours", "2026-03-02T10:00:00Z", "2026-03-03T22:00:00Z", "late 0"),
      // After it, twice the limit decides: (48 - 36) / 24.
      ("limit: 24 hours, critical: 90 hours", "2026-03-02T10:00:00Z", "2026-03-03T22:00:00Z", "late 5000"),
      // Only `critical` gives room after a limit of nothing.
      ("limit: 0 days, critical: 2 days", "2026-03-02", "2026-03-02", "met"),
      ("limit: 0 days, critical: 2 days", "2026-03-02", "2026-03-03", "late 5000"),
      ("limit: 0 days, critical: 2 days", "2026-03-02", "2026-03-04", "late 0"),
      ("limit: 0 hours, critical: 4 hours", "2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z", "late 7500"),
      // 21 days from Friday the 6th are 15 business days, so twice 5 decides: (10 - 6) / 5.
      ("limit: 5 business days, critical: 21 days", "2026-03-06", "2026-03-16", "late 8000"),
      // 11 days from Friday the 6th are Tuesday the 17th, 7 business days: (7 - 6) / 2.
      ("limit: 5 business days, critical: 11 days", "2026-03-06", "2026-03-16", "late 5000"),
      // 8 days are a Saturday, and no business day after the fifth.
      ("limit: 5 business days, critical: 8 days", "2026-03-06", "2026-03-16", "late 0"),
      // 2 days from 10 o'clock are 48 hours: (48 - 44) / (48 - 40).
      ("limit: 40 hours, critical: 2 days", "2026-03-02T10:00:00Z", "2026-03-04T06:00:00Z", "late 5000"),
      // In whole days the limit of 40 hours is 2 days already: nothing is left.
      ("limit: 40 hours, critical: 2 days", "2026-03-02", "2026-03-05", "late 0"),
      // Wednesday 10 o'clock is 8 + 9 + 1 business hours away, Tuesday 18 o'clock 17: (18 - 17) / (18 - 16).
      (
        "limit: 16 business hours, critical: 2 business days", "2026-03-02T10:00:00Z", "2026-03-03T18:00:00Z",
        "late 5000"
      ),
      // 72 hours from noon are 3 days, more than twice the limit of 1: (2 - 2) / 1.
      ("limit: 1 day, critical: 72 hours", "2026-03-02T12:00:00Z", "2026-03-04T12:00:00Z", "late 0"),
      // Sunday the 15th is 13 days away: (13 - 12) / (13 - 10).
      ("limit: 10 days, critical: end of next calendar week", "2026-03-02", "2026-03-14", "late 3333"),
    ])
  func critical(_ keys: String, _ signed: String, _ kickoff: String, _ verdict: String) throws {
    let trial = try Self.trial(keys)
    #expect(try trial.verdict("{signed_at: '\(signed)', kickoff_at: '\(kickoff)'}") == verdict)
  }

  // MARK: Before the start

  @Test(
    arguments: [
      // The default tolerates the same day.
      ("", "2026-03-02T18:00:00Z", "2026-03-02T09:00:00Z", "met"), ("", "2026-03-02", "2026-03-01", "invalid"),
      ("", "2026-03-02T00:00:01Z", "2026-03-01T23:59:59Z", "invalid"),
      (", tolerance: 2 days", "2026-03-02", "2026-02-28", "met"),
      (", tolerance: 2 days", "2026-03-02", "2026-02-27", "invalid"),
      // Friday the 27th is one business day before Monday the 2nd.
      (", tolerance: 1 business day", "2026-03-02", "2026-02-27", "met"),
      (", tolerance: 1 business day", "2026-03-02", "2026-02-26", "invalid"),
      (", tolerance: 12 hours", "2026-03-02T18:00:00Z", "2026-03-02T06:00:00Z", "met"),
      (", tolerance: 12 hours", "2026-03-02T18:00:00Z", "2026-03-02T05:59:59Z", "invalid"),
      // With a day at one end 12 hours are a whole day.
      (", tolerance: 12 hours", "2026-03-02", "2026-03-01", "met"),
      (", tolerance: 12 hours", "2026-03-02", "2026-02-28", "invalid"),
      (", tolerance: any", "2026-03-02", "2025-03-02", "met"),
    ])
  func tolerance(_ key: String, _ signed: String, _ kickoff: String, _ verdict: String) throws {
    let trial = try Self.trial("limit: 5 days\(key)")
    #expect(try trial.verdict("{signed_at: '\(signed)', kickoff_at: '\(kickoff)'}") == verdict)
  }

  // MARK: Not done

  @Test(
    arguments: [
      ("limit: 5 days", "2026-03-02", "2026-03-07", "pending"),
      ("limit: 5 days", "2026-03-02", "2026-03-08", "overdue"),
      ("limit: 5 business days", "2026-03-02", "2026-03-09", "pending"),
      ("limit: 5 business days", "2026-03-02", "2026-03-10", "overdue"),
      // An analysis date with a time of day is that second; one without is its whole day.
      ("limit: 48 hours", "2026-03-02T10:00:00Z", "2026-03-04T10:00:00Z", "pending"),
      ("limit: 48 hours", "2026-03-02T10:00:00Z", "2026-03-04T10:00:01Z", "overdue"),
      ("limit: 48 hours", "2026-03-02T10:00:00Z", "2026-03-03", "pending"),
      ("limit: 48 hours", "2026-03-02T10:00:00Z", "2026-03-04", "overdue"),
      ("limit: 48 hours", "2026-03-02", "2026-03-04", "pending"),
      ("limit: 0 days", "2026-03-02", "2026-03-02", "pending"),
      ("limit: 0 days", "2026-03-02", "2026-03-03", "overdue"),
    ])
  func notDone(_ keys: String, _ signed: String, _ asOf: String, _ verdict: String) throws {
    let trial = try Self.trial(keys)
    #expect(try trial.verdict("{signed_at: '\(signed)', kickoff_at: ''}", asOf: asOf) == verdict)
    // A placeholder is no date.
    #expect(try trial.verdict("{signed_at: '\(signed)', kickoff_at: TBD}", asOf: asOf) == verdict)
  }

  /// Evidence dated after the analysis date does not exist for it.
  @Test(
    arguments: [
      ("2026-03-14", "2026-03-13", "pending"), ("2026-03-14", "2026-03-14", "met"),
      ("2026-03-14T09:00:00Z", "2026-03-13", "pending"), ("2026-03-14T23:59:59Z", "2026-03-14", "met"),
      ("2026-03-14T09:00:00Z", "2026-03-14T08:59:59Z", "pending"),
      ("2026-03-14T09:00:00Z", "2026-03-14T09:00:00Z", "met"),
      ("2026-03-14", "2026-03-14T00:00:01Z", "met"), ("2026-04-30", "2026-04-02", "overdue"),
    ])
  func whatComesLaterDoesNotExist(_ kickoff: String, _ asOf: String, _ verdict: String) throws {
    let trial = try Self.trial("limit: 30 days")
    #expect(try trial.verdict("{signed_at: 2026-03-02, kickoff_at: '\(kickoff)'}", asOf: asOf) == verdict)
  }

  /// In New York the 14th begins at 04:00Z: its evening is the 15th in UTC.
  @Test func theAnalysisDayEndsInItsZone() throws {
    var trial = try Self.trial("limit: 30 days")
    trial.zone = try #require(Zone.named("America/New_York"))
    let given = "{signed_at: 2026-03-02, kickoff_at: '2026-03-15T03:00:00Z'}"
    #expect(try trial.verdict(given, asOf: "2026-03-13") == "pending")
    #expect(try trial.verdict(given, asOf: "2026-03-14") == "met")
  }

  /// Signed at 21:00 of the 2nd, kickoff at 15:00 of the 4th in New York; in UTC on the 3rd and the 4th.
  @Test func daysAreDaysOfTheZone() throws {
    var trial = try Self.trial("limit: 1 day")
    let given = "{signed_at: '2026-03-03T02:00:00Z', kickoff_at: '2026-03-04T20:00:00Z'}"
    #expect(try trial.verdict(given) == "met")
    trial.zone = try #require(Zone.named("America/New_York"))
    #expect(try trial.verdict(given) == "late 0")
  }

  /// From Thursday the 2nd to Monday the 6th of July 2026 are two business days, one where Independence Day is observed.
  @Test func holidaysAreTheCalendars() throws {
    var trial = try Self.trial("limit: 1 business day")
    let given = "{signed_at: 2026-07-02, kickoff_at: 2026-07-06}"
    #expect(try trial.verdict(given) == "late 0")
    trial.calendar = try CalendarSpec.load("us-federal", relativeTo: "", at: nil)
    #expect(try trial.verdict(given) == "met")
  }

  // MARK: Unknown and invalid

  @Test(
    arguments: [
      ("{first_cs_contact_at: 2026-03-03}", "unknown"), ("{kickoff_at: 2026-03-03}", "unknown"),
      ("{first_cs_contact_at: '', kickoff_at: 2026-03-03}", "pending"),
      ("{first_cs_contact_at: '', kickoff_at: ''}", "pending"),
      ("{first_cs_contact_at: soon, kickoff_at: 2026-03-03}", "invalid"),
      ("{first_cs_contact_at: 2026-03-03, kickoff_at: 31/31/2026}", "invalid"),
      ("{first_cs_contact_at: 2026-03-03, kickoff_at: 2026-03-04}", "met"),
    ])
  func whatIsNotThere(_ given: String, _ verdict: String) throws {
    // Fallbacks of both need tables that these exports do not have.
    let trial = try Trial("within: {from: first_cs_contact_at, to: kickoff_at, limit: 5 days}")
    #expect(try trial.verdict(given) == verdict)
  }

  @Test func theEvidenceIsTheCellThatDecided() throws {
    let trial = try Trial("within: {from: first_cs_contact_at, to: kickoff_at, limit: 5 days}")
    let catalogue = trial.book.ruleSet.catalogue
    func field(_ given: String) throws -> FieldID? { try trial.result(given).origin.field }
    #expect(
      try field("{first_cs_contact_at: 2026-03-03, kickoff_at: 2026-03-04}") == catalogue.id(.deals, "kickoff_at"))
    #expect(try field("{first_cs_contact_at: 2026-03-03, kickoff_at: x1}") == catalogue.id(.deals, "kickoff_at"))
    #expect(
      try field("{first_cs_contact_at: x1, kickoff_at: 2026-03-04}") == catalogue.id(.deals, "first_cs_contact_at"))
  }

  // MARK: The reading

  @Test func theReadingSaysWhatWasMeasured() throws {
    let hours = try Self.trial("limit: 48 hours, target: 1 day")
    let exact = try hours.reading("{signed_at: '2026-03-02T10:00:00Z', kickoff_at: '2026-03-03T10:00:01Z'}")
    #expect(
      (exact.elapsed, exact.limit, exact.target, exact.unit, exact.isWholeDays) == (
        86_401, 172_800, 86_400, .hours, false
      ))
    let whole = try hours.reading("{signed_at: 2026-03-02, kickoff_at: 2026-03-05}")
    #expect((whole.elapsed, whole.limit, whole.target, whole.unit, whole.isWholeDays) == (3, 2, 1, .days, true))
    let early = try Self.trial("limit: 5 days, tolerance: any").reading(
      "{signed_at: 2026-03-02, kickoff_at: 2026-02-20}")
    #expect((early.elapsed, early.limit, early.target) == (0, 5, nil))
    let open = try Self.trial("limit: 5 business days").reading(
      "{signed_at: 2026-03-02, kickoff_at: ''}", asOf: "2026-03-11")
    #expect((open.elapsed, open.end, open.unit) == (7, nil, .businessDays))
  }

  @Test func withoutBothEventsNothingIsMeasured() throws {
    let trial = try Trial("within: {from: first_cs_contact_at, to: kickoff_at, limit: 5 days}")
    for given in [
      "{kickoff_at: 2026-03-03}", "{first_cs_contact_at: '', kickoff_at: ''}",
      "{first_cs_contact_at: x1, kickoff_at: ''}",
    ] {
      #expect(try trial.column([given]).clocks == [nil])
    }
  }

  @Test func creditFallsOnALine() throws {
    let trial = try Self.trial("limit: 10 days, critical: 16 days")
    let days = (0...30).map { day in
      "{signed_at: 2026-03-01, kickoff_at: \(Day(number: (Day(year: 2026, month: 3, day: 1)?.number ?? 0) + Int32(day)))}"
    }
    let credits = try trial.column(days).results.map { Int($0.credit.tenThousandths) }
    // Full to day 10, then a sixth less a day, rounded down: 8333, 6666, 5000, 3333, 1666, nothing.
    #expect(
      credits == [Int](repeating: 10_000, count: 11) + [8_333, 6_666, 5_000, 3_333, 1_666]
        + [Int](repeating: 0, count: 15))
  }
}
