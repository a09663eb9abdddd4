import Foundation
import Testing

@testable import HandoffModel

@Suite("Zone: local time")
struct ZoneLocalTimeTests {
  /// Zone, day, minute of day, expected instant, expected resolution.
  typealias Case = (String, String, Int32, String, LocalTimeResolution)

  /// Expected values by hand from the clock changes in the comments.
  static let cases: [Case] = [
    // Madrid 2025: +1 to +2 on 30 March at 01:00Z, back on 26 October at 01:00Z.
    ("Europe/Madrid", "2025-03-30", 119, "2025-03-30T00:59", .exact),
    ("Europe/Madrid", "2025-03-30", 120, "2025-03-30T01:00", .nonexistent),
    ("Europe/Madrid", "2025-03-30", 150, "2025-03-30T01:30", .nonexistent),
    ("Europe/Madrid", "2025-03-30", 180, "2025-03-30T01:00", .exact),
    ("Europe/Madrid", "2025-10-26", 119, "2025-10-25T23:59", .exact),
    ("Europe/Madrid", "2025-10-26", 120, "2025-10-26T00:00", .ambiguous),
    ("Europe/Madrid", "2025-10-26", 150, "2025-10-26T00:30", .ambiguous),
    ("Europe/Madrid", "2025-10-26", 180, "2025-10-26T02:00", .exact),
    ("Europe/Madrid", "2025-10-26", 1_440, "2025-10-26T23:00", .exact),
    // New York 2025: -5 to -4 on 9 March at 07:00Z, back on 2 November at 06:00Z.
    ("America/New_York", "2025-03-09", 150, "2025-03-09T07:30", .nonexistent),
    ("America/New_York", "2025-11-02", 90, "2025-11-02T05:30", .ambiguous),
    // Lord Howe moves by half an hour: +11 to +10:30 on 6 April 2025 at 15:00Z of the 5th.
    ("Australia/Lord_Howe", "2025-04-06", 105, "2025-04-05T14:45", .ambiguous),
    ("Australia/Lord_Howe", "2025-04-06", 120, "2025-04-05T15:30", .exact),
    // and +10:30 to +11 on 5 October 2025 at 15:30Z of the 4th, when 02:00 becomes 02:30.
    ("Australia/Lord_Howe", "2025-10-05", 135, "2025-10-04T15:45", .nonexistent),
    // Apia went from -10 to +14 at the end of 29 December 2011 and had no 30th.
    ("Pacific/Apia", "2011-12-30", 720, "2011-12-30T22:00", .nonexistent),
  ]

  @Test("Gaps move forward by the gap, ambiguous times are the first", arguments: cases)
  func knownAnswers(
    name: String, date: String, minute: Int32, expected: String, resolution: LocalTimeResolution
  ) throws {
    let result = try Written.zone(name).instant(day: try Written.day(date), secondOfDay: minute * 60)
    #expect(result.instant == (try Written.instant(expected)))
    #expect(result.resolution == resolution)
  }

  /// Sao Paulo skipped midnight on 15 October 2017 (-3 to -2 at 03:00Z) and repeated the hour before midnight
  /// of 18 February 2018 (-2 to -3 at 02:00Z). St John's changed at one minute past midnight until 2011: on 7
  /// November 2010 at 02:31Z from -2:30 to -3:30, so that day began at 02:30Z and again an hour later.
  @Test(
    "A day starts with its first instant",
    arguments: [
      ("Europe/Madrid", "2025-03-30", "2025-03-29T23:00"),
      ("America/Sao_Paulo", "2017-10-15", "2017-10-15T03:00"),
      ("America/Sao_Paulo", "2018-02-18", "2018-02-18T03:00"),
      ("America/St_Johns", "2010-11-07", "2010-11-07T02:30"),
      ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00"), ("Pacific/Apia", "2011-12-31", "2011-12-30T10:00"),
    ])
  func startOfDay(name: String, date: String, expected: String) throws {
    #expect(try Written.zone(name).startOfDay(try Written.day(date)) == (try Written.instant(expected)))
  }

  @Test("Day and clock of random instants agree with Foundation and lead back", arguments: ZoneTests.names)
  func roundTrip(name: String) throws {
    let zone = try Written.zone(name)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: name))
    var random = TimeTestRandom(seed: 3)
    for _ in 0..<500 {
      let instant = Instant(seconds: Int64.random(in: 0...4_102_444_800, using: &random))
      let date = Date(timeIntervalSince1970: Double(instant.seconds))
      let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
      let day = zone.day(of: instant)
      let second = zone.secondOfDay(of: instant)
      #expect([parts.year, parts.month, parts.day] == [day.year, day.month, day.day])
      #expect(
        [parts.hour, parts.minute, parts.second].map { $0.map(Int32.init) }
          == [second / 3_600, second / 60 % 60, second % 60])
      let back = zone.instant(day: day, secondOfDay: second)
      #expect(back.resolution != .nonexistent)
      #expect(back.instant == instant || (back.resolution == .ambiguous && back.instant < instant))
    }
  }

  @Test("Days follow each other without overlap and hold their own instants", arguments: ZoneTests.names)
  func daysFollow(name: String) throws {
    let zone = try Written.zone(name)
    for number in (7_305 as Int32)...22_000 {
      let start = zone.startOfDay(Day(number: number))
      let next = zone.startOfDay(Day(number: number + 1))
      let isSkipped = start == next
      guard start <= next, isSkipped || zone.day(of: start) == Day(number: number),
        zone.day(of: Instant(seconds: start.seconds - 1)) < Day(number: number)
      else {
        Issue.record("\(name): \(Day(number: number)) starts at \(start)")
        return
      }
    }
  }

  @Test("The ends of time do not trap", arguments: ["UTC", "Europe/Madrid", "Pacific/Apia"])
  func extremes(name: String) throws {
    let zone = try Written.zone(name)
    for number in [.min, .max] as [Int32] {
      let day = Day(number: number)
      #expect(zone.day(of: zone.startOfDay(day)).days(to: day).magnitude <= 1)
      for second in [.min, 0, .max] as [Int32] {
        #expect(zone.instant(day: day, secondOfDay: second).resolution == .exact)
      }
    }
  }
}
