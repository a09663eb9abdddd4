import Testing

@testable import HandoffModel

@Suite("BusinessCalendar: seconds")
struct BusinessSecondsTests {
  /// Two weeks around a clock change, from a Monday 00:00Z.
  static let changes = [
    ("Europe/Madrid", "2025-03-24"), ("Europe/Madrid", "2025-10-20"), ("America/New_York", "2025-03-03"),
    ("America/New_York", "2025-10-27"), ("America/Sao_Paulo", "2017-10-09"),
    ("America/Sao_Paulo", "2018-02-12"),
    ("Australia/Lord_Howe", "2025-03-31"), ("America/St_Johns", "2010-11-01"), ("Pacific/Apia", "2011-12-26"),
  ]

  private static func calendars(zone: Zone, holiday: Day) throws -> [BusinessCalendar] {
    let office = try Written.hours("09:00-14:00", "15:00-18:00")
    let everyDay = Set<Weekday>()
    // St John's has midnight twice, which is where the minutes of an interval from midnight would count
    // twice.
    let repeatsMidnight = zone.identifier == "America/St_Johns"
    return [
      BusinessCalendar(id: "always", zone: zone, weekend: everyDay),
      BusinessCalendar(id: "weekdays", zone: zone, holidays: [holiday]),
      BusinessCalendar(id: "office", zone: zone, holidays: [holiday], openingHours: office),
      BusinessCalendar(id: "office every day", zone: zone, weekend: everyDay, openingHours: office),
      BusinessCalendar(
        id: "evenings", zone: zone, weekend: everyDay,
        openingHours: try Written.hours(repeatsMidnight ? "01:00-01:30" : "00:00-00:30", "18:30-22:30")),
    ]
  }

  @Test("Every half hour around a clock change agrees with counting minutes", arguments: changes)
  func slowOracle(name: String, monday: String) throws {
    let start = try Written.instant("\(monday)T00:00")
    // The Wednesday of the second week.
    let holiday = try Written.day(monday).adding(days: 9)
    for calendar in try Self.calendars(zone: try Written.zone(name), holiday: holiday) {
      let oracle = try OpenMinutesOracle(calendar: calendar, from: start, days: 22)
      for halfHour in 0..<(14 * 48) {
        let first = Instant(seconds: start.seconds + Int64(halfHour) * 1_800)
        for minutes in [1, 30, 240, 1_380, 1_440, 2_880, 10_080] as [Int64] {
          let last = Instant(seconds: first.seconds + minutes * 60)
          let expected = oracle.openSeconds(from: first, to: last)
          guard calendar.businessSeconds(from: first, to: last) == expected else {
            Issue.record("\(calendar.id) from \(first) for \(minutes) minutes: expected \(expected) s")
            return
          }
        }
      }
    }
  }

  @Test("An end that the spring clock skips counts as the change", arguments: ["Europe/Madrid"])
  func endsInsideGap(name: String) throws {
    let calendar = BusinessCalendar(
      id: "nights", zone: try Written.zone(name), weekend: [],
      openingHours: try Written.hours("00:00-02:30", "02:45-06:00"))
    // By the clock 00:00 to 02:00, and 03:00 to 06:00; the clock goes forward at 01:00Z.
    let start = try Written.instant("2025-03-29T12:00")
    let change = try Written.instant("2025-03-30T01:00")
    #expect(calendar.businessSeconds(from: start, to: change) == 2 * 3_600)
    #expect(calendar.businessSeconds(from: change, to: try Written.instant("2025-03-30T12:00")) == 3 * 3_600)
    let oracle = try OpenMinutesOracle(calendar: calendar, from: start, days: 2)
    let end = try Written.instant("2025-03-31T12:00")
    #expect(calendar.businessSeconds(from: start, to: end) == oracle.openSeconds(from: start, to: end))
  }

  @Test("An end that the autumn clock repeats counts the first time")
  func endsInsideRepeatedHour() throws {
    let zone = try Written.zone("Europe/Madrid")
    let start = try Written.instant("2025-10-25T12:00")
    let end = try Written.instant("2025-10-26T12:00")
    // 26 October: 00:00 is 22:00Z of the 25th, the first 02:30 is 00:30Z, 06:00 is 05:00Z.
    let closing = BusinessCalendar(
      id: "closing", zone: zone, weekend: [], openingHours: try Written.hours("00:00-02:30"))
    #expect(closing.businessSeconds(from: start, to: end) == 9_000)
    let opening = BusinessCalendar(
      id: "opening", zone: zone, weekend: [], openingHours: try Written.hours("02:30-06:00"))
    #expect(opening.businessSeconds(from: start, to: end) == 16_200)
  }

  /// Madrid, CEST (+2) in July 2026; the 3rd is a Friday.
  @Test(
    "Known answers for an office open 09:00-14:00 and 15:00-18:00",
    arguments: [
      // Friday 17:00 to Monday 10:00: one hour, one hour.
      ("2026-07-03T15:00", "2026-07-06T08:00", 2.0),
      // Over lunch: 13:30 to 15:30.
      ("2026-07-03T11:30", "2026-07-03T13:30", 1.0),
      // Over the weekend only.
      ("2026-07-03T16:00", "2026-07-06T07:00", 0.0),
      // Friday 12:00 to the second Monday 12:00: Friday 2 + 3, five days of 8 with Wednesday the 8th off,
      // Monday 3.
      ("2026-07-03T10:00", "2026-07-13T10:00", 40.0),
    ])
  func knownAnswers(start: String, end: String, hours: Double) throws {
    let calendar = BusinessCalendar(
      id: "office", zone: try Written.zone("Europe/Madrid"), holidays: [try Written.day("2026-07-08")],
      openingHours: try Written.hours("09:00-14:00", "15:00-18:00"))
    let measured = calendar.businessSeconds(from: try Written.instant(start), to: try Written.instant(end))
    #expect(measured == Int64(hours * 3_600))
  }

  @Test("Swapping the ends only changes the sign")
  func sign() throws {
    let calendar = BusinessCalendar(
      id: "office", zone: try Written.zone("Europe/Madrid"),
      openingHours: try Written.hours("09:00-14:00", "15:00-18:00"))
    let (friday, monday) = (try Written.instant("2026-07-03T15:00"), try Written.instant("2026-07-06T08:00"))
    #expect(calendar.businessSeconds(from: friday, to: monday) == 7_200)
    #expect(calendar.businessSeconds(from: monday, to: friday) == -7_200)
  }

  @Test("A day open around the clock has 23 hours in spring and 25 in autumn")
  func changeDays() throws {
    let calendar = BusinessCalendar(id: "always", zone: try Written.zone("Europe/Madrid"), weekend: [])
    func hours(_ day: String) throws -> Int64 {
      let day = try Written.day(day)
      let (start, end) = (calendar.zone.startOfDay(day), calendar.zone.startOfDay(day.adding(days: 1)))
      return calendar.businessSeconds(from: start, to: end) / 3_600
    }
    #expect(try hours("2025-03-29") == 24)
    #expect(try hours("2025-03-30") == 23)
    #expect(try hours("2025-10-26") == 25)
  }

  @Test("Adding business seconds is the inverse of measuring them", arguments: changes)
  func addingInverse(name: String, monday: String) throws {
    let start = try Written.instant("\(monday)T00:00")
    let holiday = try Written.day(monday).adding(days: 9)
    var random = TimeTestRandom(seed: 7)
    for calendar in try Self.calendars(zone: try Written.zone(name), holiday: holiday) {
      for _ in 0..<400 {
        let first = Instant(seconds: start.seconds + Int64.random(in: 0..<14 * 86_400, using: &random))
        let seconds = Int64.random(in: 1...7 * 86_400, using: &random)
        let due = try #require(calendar.adding(businessSeconds: seconds, to: first))
        let before = Instant(seconds: due.seconds - 1)
        guard calendar.businessSeconds(from: first, to: due) == seconds,
          calendar.businessSeconds(from: first, to: before) == seconds - 1
        else {
          Issue.record("\(calendar.id) from \(first), \(seconds) s: \(due)")
          return
        }
      }
    }
  }

  @Test("Four business hours from Friday afternoon end on Monday")
  func addingKnown() throws {
    let calendar = BusinessCalendar(
      id: "office", zone: try Written.zone("Europe/Madrid"),
      openingHours: try Written.hours("09:00-14:00", "15:00-18:00"))
    // Friday 17:00, one hour left; Monday 09:00 and three hours.
    let friday = try Written.instant("2026-07-03T15:00")
    #expect(
      calendar.adding(businessSeconds: 4 * 3_600, to: friday) == (try Written.instant("2026-07-06T10:00")))
    // Exactly the hour that is left ends with it.
    #expect(calendar.adding(businessSeconds: 3_600, to: friday) == (try Written.instant("2026-07-03T16:00")))
    #expect(calendar.adding(businessSeconds: 0, to: friday) == friday)
    // From a Saturday it starts on Monday.
    let saturday = try Written.instant("2026-07-04T10:00")
    #expect(calendar.adding(businessSeconds: 60, to: saturday) == (try Written.instant("2026-07-06T07:01")))
  }

  @Test("A calendar that is never open measures nothing and reaches nothing")
  func neverOpen() throws {
    let closed = BusinessCalendar(id: "closed", zone: .utc, openingHours: try OpeningHours(everyDay: []))
    let weekendOnly = BusinessCalendar(
      id: "weekend", zone: .utc,
      openingHours: try OpeningHours([.sunday: [OpeningInterval(opens: 0, closes: 86_400)]]))
    let start = try Written.instant("2026-07-03T15:00")
    for calendar in [closed, weekendOnly] {
      #expect(calendar.businessSeconds(from: start, to: Instant(seconds: .max)) == 0)
      #expect(calendar.adding(businessSeconds: 1, to: start) == nil)
      #expect(calendar.adding(businessSeconds: 0, to: start) == start)
      #expect(calendar.usualOpenSeconds == 86_400)
    }
  }

  @Test("Outside the table, and over its whole width, an always open calendar counts every second")
  func wholeRange() throws {
    let calendar = BusinessCalendar(id: "always", zone: try Written.zone("Europe/Madrid"), weekend: [])
    let instants = [
      Instant(seconds: Instant.range.lowerBound + 2 * 86_400), try Written.instant("1500-01-01T00:00"),
      try Written.instant("1975-04-13T00:30"),
      try Written.instant("1989-12-31T23:30"), try Written.instant("1990-01-01T12:00"),
      try Written.instant("2026-07-03T15:00"), try Written.instant("2060-12-31T22:59"),
      try Written.instant("2061-01-01T00:00"), try Written.instant("2099-10-25T01:00"),
      try Written.instant("9999-12-31T00:00"), Instant(seconds: Instant.range.upperBound - 2 * 86_400),
    ]
    for (first, last) in zip(instants, instants.dropFirst()) {
      #expect(calendar.businessSeconds(from: first, to: last) == last.seconds - first.seconds)
    }
    #expect(calendar.adding(businessSeconds: .max, to: instants[3]) == nil)
    // Beyond, on the first and last representable days, nothing traps.
    let all = calendar.businessSeconds(from: Instant(seconds: .min), to: Instant(seconds: .max))
    #expect(all == -calendar.businessSeconds(from: Instant(seconds: .max), to: Instant(seconds: .min)))
    #expect(all >= Instant.range.upperBound - Instant.range.lowerBound - 2 * 86_400)
  }

  @Test("The usual day is the commonest, of equals the longest")
  func usualDay() throws {
    let long = [OpeningInterval(opens: 32_400, closes: 64_800)]
    let short = [OpeningInterval(opens: 32_400, closes: 50_400)]
    func usual(_ hours: [Weekday: [OpeningInterval]]) throws -> Int64 {
      BusinessCalendar(id: "test", zone: .utc, openingHours: try OpeningHours(hours)).usualOpenSeconds
    }
    #expect(try usual([.monday: long, .tuesday: long, .friday: short]) == 32_400)
    #expect(try usual([.monday: long, .tuesday: short, .friday: short]) == 18_000)
    #expect(try usual([.monday: long, .friday: short]) == 32_400)
    // Saturday is no business day.
    #expect(try usual([.monday: short, .saturday: long, .sunday: long]) == 18_000)
  }
}
