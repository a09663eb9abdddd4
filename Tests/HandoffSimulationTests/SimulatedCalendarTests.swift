import Testing

@testable import HandoffSimulation

struct SimulatedCalendarTests {
  @Test(
    "Day numbers agree with Python's datetime.date",
    arguments: [
      ("1970-01-01", 0, 3), ("1999-12-31", 10_956, 4), ("2000-02-29", 11_016, 1), ("2024-02-29", 19_782, 3),
      ("2024-03-01", 19_783, 4), ("2024-10-01", 19_997, 1), ("2026-11-01", 20_758, 6),
      ("2099-12-31", 47_481, 3),
    ])
  func dayNumbers(text: String, number: Int, weekday: Int) throws {
    let day = try #require(SimulatedDay(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-4-01", "20250401", "",
      "2025-04-0x",
    ])
  func noDay(text: String) {
    #expect(SimulatedDay(text) == nil)
  }

  @Test("Adding months keeps the day of the month, or takes the last one there is")
  func addingMonths() throws {
    let last = try #require(SimulatedDay("2024-01-31"))
    #expect(last.adding(months: 1).description == "2024-02-29")
    #expect(last.adding(months: 13).description == "2025-02-28")
    #expect(last.adding(months: 2).description == "2024-03-31")
    #expect(last.adding(months: -1).description == "2023-12-31")
  }

  @Test(
    "Good Fridays and holidays are days off, the days around them are not",
    arguments: [
      // Easter Sundays from an independent table: 2024-03-31, 2025-04-20, 2026-04-05, 2027-03-28, 2030-04-21.
      ("2024-03-29", false), ("2025-04-18", false), ("2026-04-03", false), ("2027-03-26", false),
      ("2030-04-19", false), ("2025-04-17", true), ("2025-04-21", true), ("2025-01-06", false),
      ("2025-12-25", false),
      ("2025-12-24", true), ("2025-10-13", true), ("2026-10-12", false), ("2025-10-11", false),
    ])
  func workingDays(text: String, isWorking: Bool) throws {
    #expect(try calendar().isWorkingDay(#require(SimulatedDay(text))) == isWorking)
  }

  @Test(
    "Noon in Madrid is 11:00 UTC in winter and 10:00 UTC in summer",
    arguments: [
      // The clocks change on the last Sundays of March and October: 2026-03-29, 2026-10-25, 2025-03-30.
      ("2026-03-28", 11), ("2026-03-29", 10), ("2026-07-01", 10), ("2026-10-24", 10), ("2026-10-25", 11),
      ("2025-03-30", 10), ("2025-12-31", 11),
    ])
  func offsets(text: String, hour: Int) throws {
    let day = try #require(SimulatedDay(text))
    let utc = try calendar().utcSeconds(LocalTime(day: day, second: 12 * 3600))
    #expect(utc == day.number * 86_400 + hour * 3600)
  }

  @Test("Work starts at half past eight, ends at half past six and hardly ever falls on a day off")
  func workingTime() throws {
    let calendar = try calendar()
    var random = RandomSource(seed: 3, subject: 0, topic: .timing)
    let monday = try #require(SimulatedDay("2026-03-02"))
    let noon = LocalTime(day: monday, second: 43_200)
    #expect(calendar.workingTime(from: noon, random: &random) == noon)
    let early = calendar.workingTime(from: LocalTime(day: monday, second: 3_600), random: &random)
    #expect(early.day == monday)
    #expect((30_600..<37_800).contains(early.secondOfDay))
    let evening = calendar.workingTime(from: LocalTime(day: monday, second: 70_000), random: &random)
    #expect(evening.day.description == "2026-03-03")
    // Saturday noon: 1 time in 40 somebody works; of 2,000 times that is 50 with a standard deviation of 7.
    let saturday = try LocalTime(day: #require(SimulatedDay("2026-03-07")), second: 43_200)
    let sameDay = (0..<2_000).count { _ in
      calendar.workingTime(from: saturday, random: &random).day == saturday.day
    }
    #expect((15...85).contains(sameDay))
  }

  private func calendar() throws -> CompanyCalendar {
    try CompanyCalendar(
      from: #require(SimulatedDay("2024-01-01")), through: #require(SimulatedDay("2031-01-01")))
  }
}
