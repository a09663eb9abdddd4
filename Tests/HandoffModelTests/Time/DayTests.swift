import Foundation
import HandoffModel
import Testing

@Suite("Day")
struct DayTests {
  @Test("Every day from 1900 to 2100 follows its predecessor and comes back from its number")
  func roundTrip() throws {
    // 1900-01-01 is 25,567 days before 1970-01-01 (70 years, 17 of them leap) and was a Monday.
    var number: Int32 = -25_567
    var weekday = 1
    for year in 1900...2100 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for (month, length) in zip(1...12, [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
        for dayOfMonth in 1...length {
          let day = try #require(Day(year: year, month: month, day: dayOfMonth))
          guard day.number == number, day.year == year, day.month == month, day.day == dayOfMonth,
            day.weekday.rawValue == UInt8(weekday)
          else {
            Issue.record("\(year)-\(month)-\(dayOfMonth) became \(day), number \(day.number), \(day.weekday)")
            return
          }
          number += 1
          weekday = weekday == 7 ? 1 : weekday + 1
        }
      }
    }
    // 2101-01-01, from `date -d 2101-01-01 +%s` / 86400.
    #expect(number == 47_847)
  }

  @Test("Random days agree with Foundation's calendar")
  func againstFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var random = TimeTestRandom(seed: 1)
    // 1600-01-01 to 9999-12-31: before 1582 Foundation's calendar is Julian.
    for _ in 0..<2_000 {
      let day = Day(number: Int32.random(in: -135_140...2_932_896, using: &random))
      let step = Int.random(in: -40_000...40_000, using: &random)
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      #expect(parts.year == day.year)
      #expect(parts.month == day.month)
      #expect(parts.day == day.day)
      // Foundation counts from Sunday = 1.
      #expect(parts.weekday == Int(day.weekday.rawValue) % 7 + 1)
      let moved = try #require(calendar.date(byAdding: .day, value: step, to: date))
      #expect(Double(day.adding(days: step).number) * 86_400 == moved.timeIntervalSince1970)
      #expect(day.days(to: day.adding(days: step)) == step)
    }
  }

  @Test(
    "Dates that do not exist are refused",
    arguments: [
      (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
      (2026, 1, 32), (0, 12, 31), (10_000, 1, 1), (-1, 1, 1), (.max, .max, .max), (.min, .min, .min),
    ])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("Leap days of 2000 and 2024 exist")
  func leapDays() {
    #expect(Day(year: 2000, month: 2, day: 29)?.number == 11_016)
    #expect(Day(year: 2024, month: 2, day: 29)?.number == 19_782)
  }

  @Test("Arithmetic stops at the ends")
  func saturation() {
    #expect(Day(number: .max).adding(days: 1).number == .max)
    #expect(Day(number: .min).adding(days: -1).number == .min)
    #expect(Day(number: 5).adding(days: .max).number == .max)
    #expect(Day(number: -5).adding(days: .min).number == .min)
    #expect(Day(number: .min).days(to: Day(number: .max)) == 4_294_967_295)
  }

  @Test("Text is ten characters and reads back")
  func text() {
    #expect(Day(number: 0).description == "1970-01-01")
    #expect(Day(year: 1, month: 1, day: 1)?.description == "0001-01-01")
    #expect(Day(year: 9999, month: 12, day: 31)?.description == "9999-12-31")
    #expect(Day(parsing: "2026-07-03") == Day(year: 2026, month: 7, day: 3))
    // 0001-01-01 is 719,162 days before the epoch; year 0, a leap year, comes before it.
    #expect(Day(number: -719_162).description == "0001-01-01")
    #expect(Day(number: -719_162 - 366).description == "0000-01-01")
    #expect(Day(number: -719_162 - 367).description == "-0001-12-31")
    // 400 years have 146,097 days, so 20,000 years from the epoch are 50 times as many.
    #expect(Day(number: 50 * 146_097).description == "21970-01-01")
  }

  @Test(
    "Other texts are refused",
    arguments: [
      "", "2026-7-3", "2026-07-3", "2026/07/03", "2026-07-03 ", " 2026-07-03", "2026-02-30",
      "2026-07-03T00:00",
      "+026-07-03", "0000-01-01", "２０26-07-03",
    ])
  func refusedText(text: String) {
    #expect(Day(parsing: text) == nil)
  }
}
