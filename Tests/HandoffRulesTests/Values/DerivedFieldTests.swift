import HandoffConfig
import HandoffModel
import TestSupport
import Testing

@testable import HandoffRules

@Suite struct DerivedFieldTests {
  private static func trial(_ computation: String, zone: Zone = .utc) throws -> Trial {
    var trial = try Trial(rules: "", derived: "- {name: x, label: {en: X, es: X}, \(computation)}")
    trial.zone = zone
    return trial
  }

  private func value(_ computation: String, _ given: String, asOf: String = "2026-12-31") throws -> String {
    try #require(try Self.trial(computation).values("x", [given], asOf: asOf).first)
  }

  private static let three = """
    {activities: [{at: '2026-03-05T10:00:00Z', type: call, duration_minutes: 30}, {at: 2026-03-03, type: email, duration_minutes: 45},
     {at: 2026-03-09, type: call, duration_minutes: ''}]}
    """

  // MARK: Every aggregate

  @Test(
    arguments: [
      ("min: {table: activities, of: at}", "2026-03-03"), ("max: {table: activities, of: at}", "2026-03-09"),
      ("min: {table: activities, of: at, where: {type: call}}", "2026-03-05T10:00:00Z"),
      ("min: {table: activities, of: duration_minutes}", "30"),
      ("max: {table: activities, of: duration_minutes}", "45"),
      ("count: {table: activities}", "3"), ("count: {table: activities, where: {type: [call, meeting]}}", "2"),
      ("count: {table: activities, where: {type: meeting}}", "0"),
      ("count: {table: activities, where: {duration_minutes: '>= 45'}}", "1"),
      ("count: {table: activities, where: {duration_minutes: blank}}", "1"),
      ("count: {table: activities, where: {duration_minutes: filled}}", "2"),
      ("count: {table: activities, where: {type: '!= call'}}", "1"),
      ("count: {table: activities, where: {at: '>= 2026-03-05'}}", "2"),
      ("count: {table: activities, where: {type: call, duration_minutes: filled}}", "1"),
      ("exists: {table: activities, where: {type: email}}", "true"),
      ("exists: {table: activities, where: {type: meeting}}", "false"),
      ("first: {table: activities, of: type, by: at}", "email"),
      ("last: {table: activities, of: type, by: at}", "call"),
      ("last: {table: activities, of: type, by: duration_minutes}", "email"),
      ("last: {table: activities, of: duration_minutes, by: at}", "blank"),
      // 3 March to 5 March to 9 March.
      ("longest_gap: {table: activities, of: at}", "4"),
      ("longest_gap: {table: activities, of: at, where: {type: email}}", "blank"),
      ("longest_gap: {table: activities, of: at, from: signed_at}", "4"),
      ("longest_gap: {table: activities, of: at, where: {type: meeting}, from: signed_at}", "blank"),
      ("min: {table: activities, of: at, where: {type: meeting}}", "blank"),
      ("last: {table: activities, of: type, by: at, where: {type: meeting}}", "blank"),
    ])
  func aggregates(_ computation: String, _ expected: String) throws {
    #expect(try value(computation, Self.three) == expected)
  }

  /// Of equal values the first row stands: rows are in order of date.
  @Test func ties() throws {
    let given =
      "{activities: [{at: 2026-03-05, type: call, duration_minutes: 30}, {at: 2026-03-03, type: email, duration_minutes: 30}]}"
    #expect(try value("first: {table: activities, of: type, by: duration_minutes}", given) == "email")
    #expect(try value("last: {table: activities, of: type, by: duration_minutes}", given) == "email")
  }

  // MARK: Windows

  private static let daily = """
    {signed_at: 2026-03-04, kickoff_at: 2026-03-06, activities: [{at: 2026-03-02}, {at: 2026-03-03}, {at: 2026-03-04}, {at: 2026-03-05},
     {at: 2026-03-06}, {at: 2026-03-07}, {at: ''}]}
    """

  @Test(
    arguments: [
      // Days have no time: the same day counts as later, and as earlier.
      ("after: signed_at", "4"), ("from: signed_at", "4"), ("before: signed_at", "3"), ("until: signed_at", "3"),
      ("after: signed_at, before: kickoff_at", "3"), ("from: signed_at, until: kickoff_at", "3"),
      ("after: kickoff_at, until: signed_at", "0"),
    ])
  func windowsOfDays(_ keys: String, _ count: String) throws {
    #expect(try value("count: {table: activities, \(keys)}", Self.daily) == count)
  }

  @Test(
    arguments: [
      ("after: signed_at", "2"), ("from: signed_at", "3"), ("before: signed_at", "1"), ("until: signed_at", "2"),
      ("from: signed_at, until: signed_at", "1"), ("after: signed_at, before: signed_at", "0"),
    ])
  func windowsOfInstants(_ keys: String, _ count: String) throws {
    let given = """
      {signed_at: '2026-03-04T10:00:00Z', activities: [{at: '2026-03-04T09:59:59Z'}, {at: '2026-03-04T10:00:00Z'},
       {at: '2026-03-04T10:00:01Z'}, {at: '2026-03-05T09:00:00Z'}]}
      """
    #expect(try value("count: {table: activities, \(keys)}", given) == count)
  }

  @Test(
    arguments: [
      // A window that has not opened holds no row.
      ("count: {table: activities, after: kickoff_at}", "{kickoff_at: '', activities: [{at: 2026-03-05}]}", "0"),
      ("exists: {table: activities, until: kickoff_at}", "{kickoff_at: TBD, activities: [{at: 2026-03-05}]}", "false"),
      (
        "min: {table: activities, of: at, after: kickoff_at}", "{kickoff_at: '', activities: [{at: 2026-03-05}]}",
        "blank"
      ),
      // One that cannot be placed is unknown.
      ("count: {table: activities, after: cs_reviewed_at}", "{activities: [{at: 2026-03-05}]}", "notExported"),
      (
        "count: {table: activities, after: cs_reviewed_at}", "{cs_reviewed_at: x1, activities: [{at: 2026-03-05}]}",
        "notExported"
      ),
      ("count: {table: contact_roles, after: signed_at}", "{contact_roles: [{role: champion}]}", "notExported"),
      ("count: {table: contact_roles}", "{contact_roles: [{role: champion}]}", "1"),
      // Nothing of it was exported.
      ("count: {table: activities}", "{}", "notExported"),
      ("min: {table: activities, of: done_at}", "{activities: [{at: 2026-03-05}]}", "notExported"),
      ("count: {table: activities, where: {type: call}}", "{activities: [{at: 2026-03-05}]}", "notExported"),
      (
        "first: {table: activities, of: type, by: duration_minutes}", "{activities: [{at: 2026-03-05, type: call}]}",
        "notExported"
      ),
    ])
  func whatIsNotThere(_ computation: String, _ given: String, _ expected: String) throws {
    #expect(try value(computation, given) == expected)
  }

  @Test func theEndsOfAGapsWindowAreEvents() throws {
    let given = "{signed_at: 2026-03-02, kickoff_at: 2026-03-20, activities: [{at: 2026-03-05}, {at: 2026-03-07}]}"
    #expect(try value("longest_gap: {table: activities, of: at, from: signed_at, until: kickoff_at}", given) == "13")
    #expect(try value("longest_gap: {table: activities, of: at, after: signed_at, before: kickoff_at}", given) == "13")
    #expect(try value("longest_gap: {table: activities, of: at, from: signed_at}", given) == "3")
    #expect(try value("longest_gap: {table: activities, of: at}", given) == "2")
  }

  // MARK: What has happened

  @Test func rowsAfterTheAnalysisDateDoNotExist() throws {
    let given = "{activities: [{at: 2026-03-05, type: call}, {at: '2026-03-07T12:00:00Z', type: email}]}"
    #expect(try value("count: {table: activities}", given, asOf: "2026-03-04") == "0")
    #expect(try value("count: {table: activities}", given, asOf: "2026-03-07T11:59:59Z") == "1")
    #expect(try value("last: {table: activities, of: type, by: at}", given, asOf: "2026-03-07T11:59:59Z") == "call")
    #expect(try value("last: {table: activities, of: type, by: at}", given, asOf: "2026-03-07") == "email")
  }

  /// A survey that was sent after the analysis date and never answered has no date as evidence, but its sending is a fact.
  @Test func factsOfUndatedRowsAreCutOffToo() throws {
    let given =
      "{signed_at: 2026-02-02, surveys: [{sent_at: 2026-03-20, answered_at: ''}, {sent_at: 2026-03-10, answered_at: ''}]}"
    let sent = "max: {table: surveys, of: sent_at}"
    #expect(try value(sent, given, asOf: "2026-03-15") == "2026-03-10")
    #expect(try value(sent, given, asOf: "2026-03-20") == "2026-03-20")
    #expect(try value(sent, given, asOf: "2026-03-09") == "blank")
    // A plan is known before its day.
    let planned = "{signed_at: 2026-02-02, milestones: [{name: kickoff, planned_at: 2026-03-20, done_at: ''}]}"
    #expect(try value("min: {table: milestones, of: planned_at}", planned, asOf: "2026-03-01") == "2026-03-20")
  }

  @Test func openActivitiesAreBookedNotDone() throws {
    let given = "{activities: [{at: 2026-03-05, is_done: false}, {at: 2026-03-07, is_done: true}]}"
    #expect(try value("min: {table: activities, of: at}", given) == "2026-03-07")
    #expect(try value("min: {table: activities, of: at, include_open: true}", given) == "2026-03-05")
  }

  /// A team that never marks kickoffs has not thereby failed to hold them.
  @Test func whatAnExportNeverHasIsUnknown() throws {
    let derived =
      "- {name: x, label: {en: X, es: X}, exists: {table: activities, where: {marker: kickoff}, unknown_if_never: true}}"
    let trial = try Trial(rules: WrittenRule.text("filled: {field: x, value: true}"), derived: derived)
    let without = "{activities: [{at: 2026-03-05, marker: check_in}]}"
    #expect(try trial.column([without, without]).results.map(\.verdict) == ["unknown", "unknown"])
    let with = "{activities: [{at: 2026-03-05, marker: kickoff}]}"
    #expect(try trial.column([with, without]).results.map(\.verdict) == ["satisfied", "violated"])
    // Of any date: the export as a whole is asked, the handoff as of the date.
    let later = "{activities: [{at: 2027-03-05, marker: kickoff}]}"
    #expect(try trial.column([later, without]).results.map(\.verdict) == ["violated", "violated"])
  }

  // MARK: Chains and look-ups

  @Test(
    arguments: [
      ("{acv: 5, amount: 7}", "5"), ("{acv: '', amount: 7}", "7"), ("{acv: TBD, amount: 7}", "7"),
      ("{acv: much, amount: 7}", "7"),
      ("{amount: 7}", "7"), ("{acv: 0, amount: 7}", "0"),
      // Nothing filled: an unreadable cell, else a placeholder, else a blank, else not exported.
      ("{acv: '', amount: much}", "invalid"), ("{acv: much, amount: ''}", "invalid"),
      ("{acv: '', amount: TBD}", "placeholder"),
      ("{acv: TBD, amount: ''}", "placeholder"), ("{acv: ''}", "blank"), ("{amount: ''}", "blank"),
      ("{}", "notExported"),
    ])
  func theFirstKnownOfSeveral(_ given: String, _ expected: String) throws {
    #expect(try value("first_known: [acv, amount]", given) == expected)
  }

  @Test func chainsOfChains() throws {
    let trial = try Trial(
      rules: "",
      derived: """
        - {name: a, label: {en: A, es: A}, first_known: [cs_reviewed_at, b]}
        - {name: b, label: {en: B, es: B}, min: {table: activities, of: at, after: c}}
        - {name: c, label: {en: C, es: C}, first_known: [handoff_meeting_at, signed_at]}
        """)
    let rows = "activities: [{at: 2026-03-03}, {at: 2026-03-09}]"
    #expect(try trial.values("a", ["{signed_at: 2026-03-02, \(rows)}"]) == ["2026-03-03"])
    #expect(
      try trial.values("a", ["{signed_at: 2026-03-02, handoff_meeting_at: 2026-03-05, \(rows)}"]) == ["2026-03-09"])
    #expect(try trial.values("a", ["{cs_reviewed_at: 2026-03-20, \(rows)}"]) == ["2026-03-20"])
  }

  @Test(
    arguments: [
      ("{cs_owner: U-1, users: [{user_id: U-1, is_active: true}, {user_id: U-2, is_active: false}]}", "true"),
      ("{cs_owner: U-2, users: [{user_id: U-1, is_active: true}, {user_id: U-2, is_active: false}]}", "false"),
      ("{cs_owner: U-3, users: [{user_id: U-1, is_active: true}]}", "notExported"),
      ("{cs_owner: '', users: [{user_id: U-1, is_active: true}]}", "blank"),
      ("{cs_owner: U-1, users: [{user_id: U-1, is_active: ''}]}", "blank"),
      ("{cs_owner: U-1, users: [{user_id: U-1}]}", "notExported"), ("{cs_owner: U-1}", "notExported"),
      ("{users: [{user_id: U-1, is_active: true}]}", "notExported"),
    ])
  func lookUps(_ given: String, _ expected: String) throws {
    #expect(try value("lookup: {table: users, key: cs_owner, of: is_active}", given) == expected)
  }

  // MARK: Days and instants of one table

  /// In Los Angeles the 4th ends at 08:00Z of the 5th: an instant at 05:00Z of the 5th lies on the 4th, before the day of the
  /// 5th, although its second is greater than that of the day's midnight in UTC.
  @Test func daysAndInstantsAreOrderedByDaysOfTheZone() throws {
    let zone = try #require(Zone.named("America/Los_Angeles"))
    let given = "{activities: [{at: 2026-03-05, type: call}, {at: '2026-03-05T05:00:00Z', type: email}]}"
    #expect(
      try Self.trial("min: {table: activities, of: at}", zone: zone).values("x", [given]) == ["2026-03-05T05:00:00Z"])
    #expect(try Self.trial("max: {table: activities, of: at}", zone: zone).values("x", [given]) == ["2026-03-05"])
    #expect(
      try Self.trial("first: {table: activities, of: type, by: at}", zone: zone).values("x", [given]) == ["email"])
    #expect(try Self.trial("last: {table: activities, of: type, by: at}", zone: zone).values("x", [given]) == ["call"])
  }

  // MARK: Slow oracle

  private struct Row {
    let text: String
    let at: Moment?
    let kind: String
    let isDone: Bool
    let minutes: Int?
  }

  private static func row(_ generator: inout SeededGenerator) -> Row {
    let at = generator.once(in: 12) ? "" : SlowTimeline.moment(&generator)
    let kind = generator.pick(["call", "email", "meeting"])
    let isDone = !generator.once(in: 4)
    let minutes = generator.once(in: 5) ? nil : generator.below(1_000)
    return Row(
      text: "{at: '\(at)', type: \(kind), is_done: \(isDone), duration_minutes: '\(minutes.map { "\($0)" } ?? "")'}",
      at: SlowTimeline.parsed(at), kind: kind, isDone: isDone, minutes: minutes)
  }

  /// Counts and extremes over random rows, filters, windows and zones against a walk over all rows.
  @Test(arguments: ["UTC", "America/Los_Angeles", "Asia/Tokyo"])
  func randomRowsAgreeWithASlowWalk(_ name: String) throws {
    let zone = try #require(Zone.named(name))
    var generator = SeededGenerator(seed: 5)
    let asOf = "2026-03-22T12:00:00Z"
    let now = try #require(SlowTimeline.parsed(asOf))
    for window in [
      "", ", after: signed_at", ", from: signed_at", ", before: cs_reviewed_at", ", until: cs_reviewed_at",
      ", after: signed_at, until: cs_reviewed_at",
    ] {
      var handoffs: [String] = []
      var expected: [[String]] = []
      for _ in 0..<60 {
        let rows = (0..<1 + generator.below(7)).map { _ in Self.row(&generator) }
        let signed = SlowTimeline.moment(&generator)
        let reviewed = SlowTimeline.moment(&generator)
        let (start, end) = (try #require(SlowTimeline.parsed(signed)), try #require(SlowTimeline.parsed(reviewed)))
        guard SlowTimeline.order(start, now, in: zone) <= 0, SlowTimeline.order(end, now, in: zone) <= 0 else {
          continue
        }
        handoffs.append(
          "{signed_at: '\(signed)', cs_reviewed_at: '\(reviewed)', activities: [\(rows.map(\.text).joined(separator: ", "))]}"
        )
        let chosen = rows.filter { row in
          guard row.isDone, row.kind != "email" else { return false }
          guard let at = row.at else { return window.isEmpty }
          guard SlowTimeline.order(at, now, in: zone) <= 0 else { return false }
          let (a, b) = (SlowTimeline.order(at, start, in: zone), SlowTimeline.order(at, end, in: zone))
          // Of a day without a time nobody can say that it is not later.
          let (aMayBe, bMayBe) = (at.isDateOnly || start.isDateOnly, at.isDateOnly || end.isDateOnly)
          return (!window.contains("after") || a > 0 || a == 0 && aMayBe) && (!window.contains("from") || a >= 0)
            && (!window.contains("before") || b < 0 || b == 0 && bMayBe) && (!window.contains("until") || b <= 0)
        }
        let days = chosen.compactMap { $0.at?.day(in: zone) }
        let minutes = chosen.compactMap(\.minutes)
        expected.append([
          "\(chosen.count)", "\(!chosen.isEmpty)", days.min().map { "\($0)" } ?? "blank",
          days.max().map { "\($0)" } ?? "blank",
          minutes.min().map { "\($0)" } ?? "blank", minutes.max().map { "\($0)" } ?? "blank",
        ])
      }
      let filter = "table: activities, where: {type: [call, meeting]}\(window)"
      let computations = [
        "count: {\(filter)}", "exists: {\(filter)}", "min: {of: at, \(filter)}", "max: {of: at, \(filter)}",
        "min: {of: duration_minutes, \(filter)}", "max: {of: duration_minutes, \(filter)}",
      ]
      let derived = computations.enumerated().map { "- {name: x\($0), label: {en: X, es: X}, \($1)}\n" }.joined()
      var trial = try Trial(rules: "", derived: derived)
      trial.zone = zone
      let values = try trial.values(computations.indices.map { "x\($0)" }, handoffs, asOf: asOf)
      for (position, column) in values.enumerated() {
        for (index, value) in column.enumerated() {
          let day = SlowTimeline.parsed(value).map { "\($0.day(in: zone))" }
          #expect(day ?? value == expected[index][position], "\(computations[position]) of \(handoffs[index])")
        }
      }
    }
  }
}
