import HandoffConfig
import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

@Suite struct LongestGapKindTests {
  private static func trial(_ keys: String) throws -> Trial {
    try Trial("longest_gap: {table: activities, where: {type: call}, from: signed_at, until: kickoff_at, \(keys)}")
  }

  private static func given(_ signed: String, _ kickoff: String, _ calls: [String]) -> String {
    // Other activities are silence; they also make sure that the table is exported.
    let rows = calls.map { "{at: '\($0)', type: call}" } + ["{at: 2026-03-04, type: email}"]
    return "{signed_at: '\(signed)', kickoff_at: '\(kickoff)', activities: [\(rows.joined(separator: ", "))]}"
  }

  /// The evening of the 8th in Mexico is the 9th in UTC: the silence up to the 12th is one of four days from the 8th, but the
  /// date-only call of the 9th comes after it and leaves three.
  @Test func daysAndInstantsStandInLocalOrder() throws {
    var trial = try Self.trial("limit: 3 days")
    trial.zone = try #require(Zone.named("America/Mexico_City"))
    let given = Self.given("2026-01-05", "2026-01-12", ["2026-01-09T03:00:00Z", "2026-01-09"])
    #expect(try trial.verdict(given) == "met")
  }

  @Test(
    arguments: [
      // 3 and 4 days; 7 days; 5 of 4: (8 - 5) / 4.
      (["2026-03-05"], "met"), ([], "late 2500"), (["2026-03-07"], "late 7500"), (["2026-03-04"], "late 7500"),
      // On the very ends, before and after: no help.
      (["2026-03-02", "2026-03-09", "2026-02-20", "2026-03-10"], "late 2500"),
      // Every call shortens a silence.
      (["2026-03-03", "2026-03-04", "2026-03-07"], "met"),
    ])
  func silences(_ calls: [String], _ verdict: String) throws {
    #expect(try Self.trial("limit: 4 days").verdict(Self.given("2026-03-02", "2026-03-09", calls)) == verdict)
  }

  @Test(
    arguments: [
      ([], "2026-03-06", "pending"), ([], "2026-03-07", "overdue"), (["2026-03-05"], "2026-03-09", "pending"),
      (["2026-03-05"], "2026-03-10", "overdue"),
      // A silence that has been is there to stay.
      (["2026-03-10"], "2026-03-11", "overdue"),
      // What comes later does not exist.
      (["2026-03-05", "2026-03-08"], "2026-03-06", "pending"),
    ])
  func stillOpen(_ calls: [String], _ asOf: String, _ verdict: String) throws {
    let trial = try Self.trial("limit: 4 days")
    #expect(try trial.verdict(Self.given("2026-03-02", "", calls), asOf: asOf) == verdict)
    // A kickoff after the analysis date is none.
    #expect(try trial.verdict(Self.given("2026-03-02", "2026-04-01", calls), asOf: asOf) == verdict)
  }

  @Test(
    arguments: [
      ("{kickoff_at: 2026-03-09}", "unknown"), ("{activities: [{at: 2026-03-03, type: call}]}", "unknown"),
      ("{kickoff_at: 2026-03-09, activities: [{at: 2026-03-03}]}", "unknown"),
      ("{kickoff_at: x1, activities: [{at: 2026-03-03, type: call}]}", "invalid"),
      // An end at or before the start leaves no silence.
      ("{kickoff_at: 2026-03-02, activities: [{at: 2026-03-03, type: call}]}", "met"),
      ("{kickoff_at: 2026-02-01, activities: [{at: 2026-03-03, type: call}]}", "met"),
    ])
  func whatIsNotThere(_ given: String, _ verdict: String) throws {
    #expect(try Self.trial("limit: 4 days").verdict(given) == verdict)
  }

  @Test func aClockThatHasNotStartedIsPending() throws {
    let trial = try Trial("longest_gap: {table: activities, from: cs_reviewed_at, until: kickoff_at, limit: 4 days}")
    #expect(try trial.verdict("{cs_reviewed_at: '', kickoff_at: '', activities: [{at: 2026-03-03}]}") == "pending")
    #expect(try trial.verdict("{cs_reviewed_at: x1, kickoff_at: '', activities: [{at: 2026-03-03}]}") == "invalid")
  }

  /// Rows without dates cannot be placed: nothing is known of the silence between them.
  @Test func rowsWithoutDatesAreUnknown() throws {
    let trial = try Trial("longest_gap: {table: contact_roles, from: signed_at, until: kickoff_at, limit: 4 days}")
    #expect(try trial.verdict("{kickoff_at: 2026-03-05, contact_roles: [{role: champion}]}") == "unknown")
    #expect(try trial.verdict("{kickoff_at: 2026-03-05, contact_roles: [{role: champion, created_at: ''}]}") == "met")
  }

  @Test func theSilenceIsTheEvidence() throws {
    let trial = try Self.trial("limit: 4 days, critical: 9 days")
    let given = Self.given("2026-03-02", "2026-03-16", ["2026-03-03", "2026-03-05", "2026-03-12"])
    let reading = try trial.reading(given)
    #expect("\(reading.start) \(reading.end.map { "\($0)" } ?? "-")" == "2026-03-05 2026-03-12")
    #expect((reading.elapsed, reading.limit, reading.unit) == (7, 4, .days))
    let result = try trial.result(given)
    // (8 - 7) / 4 of twice the limit, which comes before 9 days.
    #expect((result.verdict, result.reason) == ("late 2500", .silence))
    let field = trial.book.ruleSet.catalogue.id(.activities, "at")
    #expect((result.origin.table, result.origin.field) == (.activities, field))
    // Of equal silences the first; one that begins with the signature has no row.
    let first = try trial.result(Self.given("2026-03-02", "2026-03-08", ["2026-03-05"]))
    #expect((first.origin.table, first.origin.field) == (.deals, nil))
  }

  /// From a signature without a time of day to noon of the 4th are two whole days; from there two hours. Seconds and days are
  /// not to be mixed up.
  @Test func hourLimitsMeasureWholeDaysWhereTheyMust() throws {
    let trial = try Self.trial("limit: 30 hours")
    let reading = try trial.reading(Self.given("2026-03-02", "2026-03-05T14:00:00Z", ["2026-03-05T12:00:00Z"]))
    #expect((reading.elapsed, reading.limit, reading.isWholeDays) == (3, 2, true))
    // 47 hours are beyond 30; two whole days are not beyond the two days that 30 hours make.
    let beyond = try trial.reading(Self.given("2026-03-02", "2026-03-06T11:00:00Z", ["2026-03-04T12:00:00Z"]))
    #expect((beyond.elapsed, beyond.limit, beyond.isWholeDays) == (47 * 3_600, 30 * 3_600, false))
  }

  // MARK: Slow oracle

  /// The worst stretch among all pairs of neighbours, looked for without any order: a pair of events is a stretch where no
  /// other event lies between.
  private func slowGap(_ start: Moment, _ end: Moment, _ calls: [Moment], in zone: Zone) -> Int {
    func days(_ a: Moment, _ b: Moment) -> Int { a.day(in: zone).days(to: b.day(in: zone)) }
    guard days(start, end) >= 0 else { return 0 }
    let inside = calls.filter { days(start, $0) > 0 && days($0, end) > 0 }
    let events = [start] + inside + [end]
    var worst = 0
    for a in events {
      for b in events where days(a, b) > 0 {
        let isBroken = inside.contains { days(a, $0) > 0 && days($0, b) > 0 }
        if !isBroken { worst = max(worst, days(a, b)) }
      }
    }
    return worst
  }

  @Test(arguments: ["UTC", "Europe/Madrid"])
  func randomCallsAgreeWithASlowSearch(_ name: String) throws {
    let zone = try #require(Zone.named(name))
    var generator = SeededGenerator(seed: 11)
    var trial = try Self.trial("limit: 4 days")
    trial.zone = zone
    var handoffs: [String] = []
    var expected: [Int] = []
    let asOf = "2026-03-25"
    let now = try #require(SlowTimeline.parsed(asOf))
    for _ in 0..<400 {
      // Days and instants apart, so that both are read; the days of a stretch do not depend on which.
      let dateOnly = generator.pick([0, 1])
      let signed = "2026-03-0\(1 + generator.below(9))"
      let kickoff = generator.once(in: 4) ? "" : SlowTimeline.moment(&generator, dateOnly: dateOnly)
      let calls = (0..<generator.below(7)).map { _ in SlowTimeline.moment(&generator, dateOnly: dateOnly) }
      handoffs.append(Self.given(signed, kickoff, calls))
      let start = try #require(SlowTimeline.parsed(signed))
      let known = calls.compactMap(SlowTimeline.parsed).filter { SlowTimeline.order($0, now, in: zone) <= 0 }
      let end = SlowTimeline.parsed(kickoff).flatMap { SlowTimeline.order($0, now, in: zone) <= 0 ? $0 : nil }
      expected.append(slowGap(start, end ?? now, known, in: zone))
    }
    let column = try trial.column(handoffs, asOf: asOf)
    for (index, reading) in column.clocks.enumerated() {
      #expect(reading.map { Int($0.elapsed) } == expected[index], "\(handoffs[index])")
    }
  }
}
