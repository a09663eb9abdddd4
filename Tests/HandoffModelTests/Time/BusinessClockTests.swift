import HandoffModel
import Testing

@Suite("BusinessClock")
struct BusinessClockTests {
  /// Madrid, office hours 09:00-14:00 and 15:00-18:00, Wednesday 2026-07-15 off.
  private static func office() throws -> BusinessClock {
    BusinessClock(
      calendar: BusinessCalendar(
        id: "office", zone: try Written.zone("Europe/Madrid"), holidays: [try Written.day("2026-07-15")],
        openingHours: try Written.hours("09:00-14:00", "15:00-18:00")))
  }

  /// Signed Friday 2026-07-03 at 17:00 in Madrid (15:00Z), kickoff Thursday 2026-07-16 at 10:00 (08:00Z).
  @Test(
    "Known answers",
    arguments: [
      // 13 days less 7 hours.
      ("2026-07-03T15:00", "2026-07-16T08:00", TimeUnit.hours, 305 * 3_600, false),
      ("2026-07-03T15:00", "2026-07-16T08:00", .days, 13, false),
      // 6-10 and 13, 14, 16: the 15th is a holiday.
      ("2026-07-03T15:00", "2026-07-16T08:00", .businessDays, 8, false),
      // An hour on Friday, seven days of eight hours, an hour on Thursday.
      ("2026-07-03T15:00", "2026-07-16T08:00", .businessHours, 58 * 3_600, false),
      // With a day at one end, hours become days.
      ("2026-07-03", "2026-07-16T08:00", .hours, 13, true),
      ("2026-07-03T15:00", "2026-07-16", .hours, 13, true),
      ("2026-07-03", "2026-07-16", .businessHours, 8, true), ("2026-07-03", "2026-07-16", .days, 13, false),
      ("2026-07-03", "2026-07-16", .businessDays, 8, false),
      // Backwards.
      ("2026-07-16T08:00", "2026-07-03T15:00", .hours, -305 * 3_600, false),
      ("2026-07-16", "2026-07-03", .businessDays, -8, false),
      // 22:30Z is 00:30 of the next day in Madrid.
      ("2026-07-06T21:30", "2026-07-06T22:30", .days, 1, false),
      ("2026-07-06", "2026-07-06T22:30", .hours, 1, true),
    ] as [(String, String, TimeUnit, Int64, Bool)])
  func elapsed(start: String, end: String, unit: TimeUnit, amount: Int64, isWholeDays: Bool) throws {
    let measured = try Self.office().elapsed(
      from: try Written.moment(start), to: try Written.moment(end), unit: unit)
    #expect(measured == Elapsed(amount: amount, isWholeDays: isWholeDays))
  }

  @Test(
    "Limits in seconds and in whole days",
    arguments: [
      ("48 hours", false, 172_800), ("48 hours", true, 2), ("49 hours", true, 3), ("1 hour", true, 1),
      ("0 hours", true, 0), ("0 hours", false, 0),
      // The office is open eight hours a day.
      ("4 business hours", false, 14_400), ("4 business hours", true, 1), ("8 business hours", true, 1),
      ("9 business hours", true, 2), ("0 business hours", true, 0), ("5 business days", false, 5),
      ("5 business days", true, 5), ("2 weeks", false, 14), ("2 weeks", true, 14),
    ] as [(String, Bool, Int64)])
  func limits(text: String, wholeDays: Bool, expected: Int64) throws {
    let start = try Written.moment("2026-07-03")
    #expect(try Self.office().limit(try Written.limit(text), from: start, wholeDays: wholeDays) == expected)
  }

  /// Monday 29 June to Sunday 5 July 2026: the week after ends on Sunday 12 July.
  @Test(
    "The end of the next calendar week is its Sunday",
    arguments: [
      ("2026-06-29", 13), ("2026-07-03", 9), ("2026-07-05", 7), ("2026-07-05T21:59", 7),
      // 22:00Z on Sunday is Monday in Madrid, whose next week ends on the 19th.
      ("2026-07-05T22:00", 13),
    ] as [(String, Int64)])
  func calendarWeek(start: String, days: Int64) throws {
    let clock = try Self.office()
    let moment = try Written.moment(start)
    #expect(clock.limit(.endOfNextCalendarWeek, from: moment, wholeDays: false) == days)
    let sunday = try Written.moment(start == "2026-07-05T22:00" ? "2026-07-19" : "2026-07-12")
    #expect(clock.due(.endOfNextCalendarWeek, from: moment) == sunday)
    #expect(clock.nominalDue(.endOfNextCalendarWeek, from: moment) == sunday)
  }

  @Test(
    "Due moments: named by people, and the last inside",
    arguments: [
      ("5 business days", "2026-07-03", "2026-07-10", "2026-07-12"),
      ("5 business days", "2026-07-03T15:00", "2026-07-10", "2026-07-12"),
      ("2 business days", "2026-07-03", "2026-07-07", "2026-07-07"),
      // Tuesday the 14th is the last business day before the holiday.
      ("7 business days", "2026-07-03", "2026-07-14", "2026-07-15"),
      ("3 days", "2026-07-03T15:00", "2026-07-06", "2026-07-06"),
      ("0 days", "2026-07-03", "2026-07-03", "2026-07-03"),
      ("48 hours", "2026-07-03T15:00", "2026-07-05T15:00", "2026-07-05T15:00"),
      ("25 hours", "2026-07-03", "2026-07-05", "2026-07-05"),
      // Friday 17:00 and four open hours: Monday 12:00 in Madrid, in the middle of the morning.
      ("4 business hours", "2026-07-03T15:00", "2026-07-06T10:00", "2026-07-06T10:00"),
      // The hour left on Friday: over at 18:00, not exceeded before Monday 09:00.
      ("1 business hour", "2026-07-03T15:00", "2026-07-03T16:00", "2026-07-06T07:00"),
      ("4 business hours", "2026-07-03", "2026-07-06", "2026-07-06"),
    ])
  func due(limit: String, start: String, nominal: String, last: String) throws {
    let clock = try Self.office()
    let (limit, start) = (try Written.limit(limit), try Written.moment(start))
    #expect(clock.nominalDue(limit, from: start) == (try Written.moment(nominal)))
    #expect(clock.due(limit, from: start) == (try Written.moment(last)))
  }

  @Test(
    "A moment is inside a limit exactly when it is not after the due moment",
    arguments: [
      "0 hours", "1 hour", "48 hours", "0 days", "3 days", "1 business hour", "4 business hours",
      "8 business hours",
      "30 business hours", "0 business days", "1 business day", "7 business days",
      "end of next calendar week",
    ])
  func insideUntilDue(text: String) throws {
    let clock = try Self.office()
    let limit = try Written.limit(text)
    let base = try Written.instant("2026-07-01T00:00").seconds
    var random = TimeTestRandom(seed: 8)
    for _ in 0..<300 {
      let instant = Instant(seconds: base + Int64.random(in: 0..<14 * 1_440, using: &random) * 60)
      let isDay = Bool.random(using: &random)
      let start = isDay ? Moment.day(Day(number: Int32(instant.seconds / 86_400))) : .instant(instant)
      let due = try #require(clock.due(limit, from: start))
      let end: Moment
      if isDay {
        end = .day(Day(number: Int32(instant.seconds / 86_400) + Int32.random(in: -2...16, using: &random)))
      } else {
        // Around the due moment as well as anywhere.
        let target = due.instant?.seconds ?? instant.seconds
        let distance = Int64.random(in: -2...2, using: &random) * (Bool.random(using: &random) ? 1 : 86_400)
        end = .instant(Instant(seconds: target + distance))
      }
      let elapsed = clock.elapsed(from: start, to: end, unit: limit.unit)
      let isInside = elapsed.amount <= clock.limit(limit, from: start, wholeDays: elapsed.isWholeDays)
      #expect(
        isInside == !due.precedes(end, in: clock.calendar.zone), "\(text) from \(start) to \(end), due \(due)"
      )
      let nominal = try #require(clock.nominalDue(limit, from: start))
      #expect(!due.precedes(nominal, in: clock.calendar.zone))
    }
  }

  @Test("A limit in time that never passes has no due moment")
  func neverDue() throws {
    let clock = BusinessClock(
      calendar: BusinessCalendar(id: "closed", zone: .utc, weekend: Set(Weekday.allCases)))
    for text in ["1 business day", "4 business hours"] {
      for start in ["2026-07-03", "2026-07-03T15:00"] {
        #expect(clock.due(try Written.limit(text), from: try Written.moment(start)) == nil)
        #expect(clock.nominalDue(try Written.limit(text), from: try Written.moment(start)) == nil)
      }
    }
    let start = try Written.moment("2026-07-03")
    #expect(clock.due(try Written.limit("2 days"), from: start) == (try Written.moment("2026-07-05")))
  }
}
