import HandoffModel
import Testing

@Suite("MonthKey")
struct MonthKeyTests {
  @Test("A month reads back and is that of its first and last day")
  func roundTrip() throws {
    let month = try #require(MonthKey(parsing: "2026-02"))
    #expect(month.year == 2026)
    #expect(month.month == 2)
    #expect(month.description == "2026-02")
    #expect(MonthKey.of(try Written.day("2026-02-01")) == month)
    #expect(MonthKey.of(try Written.day("2026-02-28")) == month)
    #expect(MonthKey.of(try Written.day("2026-03-01")) != month)
  }

  @Test("Months are ordered by year first")
  func order() throws {
    let december = try #require(MonthKey(year: 2025, month: 12))
    let january = try #require(MonthKey(year: 2026, month: 1))
    #expect(december < january)
    #expect(!(january < december))
  }

  @Test(
    "Other texts are refused",
    arguments: ["", "2026", "2026-7", "2026-13", "2026-00", "0000-01", "2026-07-01", "2026/07"])
  func refused(text: String) {
    #expect(MonthKey(parsing: text) == nil)
  }
}
