import HandoffModel
import Testing

@Suite("Weekday")
struct WeekdayTests {
  @Test("Monday is 1, Sunday is 7, and names lead back", arguments: Weekday.allCases)
  func names(weekday: Weekday) {
    #expect(Weekday(id: weekday.id) == weekday)
    #expect(Weekday.monday.rawValue == 1)
    #expect(Weekday.sunday.rawValue == 7)
    #expect(weekday == .sunday || weekday < .sunday)
  }

  @Test(
    "Known days",
    arguments: [
      ("2026-07-03", Weekday.friday), ("1970-01-01", .thursday), ("1969-12-31", .wednesday),
      ("2000-02-29", .tuesday),
      ("2026-11-01", .sunday),
    ])
  func knownDays(text: String, weekday: Weekday) throws {
    #expect(try Written.day(text).weekday == weekday)
  }

  @Test("Other names are refused", arguments: ["", "Monday", "mon", "lunes", "monday "])
  func refused(id: String) {
    #expect(Weekday(id: id) == nil)
  }
}
