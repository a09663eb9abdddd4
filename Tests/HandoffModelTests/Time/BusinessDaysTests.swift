import HandoffModel
import Testing

@Suite("BusinessCalendar: days")
struct BusinessDaysTests {
  /// The holidays of the benchmark's ruler.
  private static let benchmarkHolidays = [
    "2024-09-02", "2024-11-28", "2024-12-25", "2025-01-01", "2025-05-26", "2025-07-04", "2025-09-01",
    "2025-11-27",
    "2025-12-25", "2026-01-01",
  ]

  /// July 2026: the 3rd is a Friday, the 15th a Wednesday, the 16th a Thursday.
  @Test(
    "Known answers",
    arguments: [
      // 6-10 are five, 13-16 four.
      ("2026-07-03", "2026-07-16", [], 9),
      // The 15th drops out; a holiday on Saturday the 11th changes nothing.
      ("2026-07-03", "2026-07-16", ["2026-07-15", "2026-07-11"], 8),
      ("2026-07-16", "2026-07-03", ["2026-07-15", "2026-07-11"], -8),
      // The start does not count, the end does.
      ("2026-07-03", "2026-07-03", [], 0), ("2026-07-03", "2026-07-06", [], 1),
      ("2026-07-02", "2026-07-03", [], 1),
      // From Friday to the weekend nothing passes.
      ("2026-07-03", "2026-07-05", [], 0), ("2026-07-04", "2026-07-06", [], 1),
      // 26, 29, 30, 31 December and 2 January.
      ("2025-12-24", "2026-01-02", benchmarkHolidays, 5),
    ] as [(String, String, [String], Int)])
  func knownAnswers(start: String, end: String, holidays: [String], expected: Int) throws {
    let calendar = BusinessCalendar(
      id: "test", zone: .utc, holidays: Set(try holidays.map { try Written.day($0) }))
    #expect(calendar.businessDays(from: try Written.day(start), to: try Written.day(end)) == expected)
  }

  /// Calendars that differ in weekend and holidays, with holidays beyond both ends of the table.
  private static func calendars() -> [BusinessCalendar] {
    var random = TimeTestRandom(seed: 4)
    let holidays = Set(
      (0..<1_200).map { _ in Day(number: Int32.random(in: -4_000...45_000, using: &random)) })
    return [
      BusinessCalendar(id: "none", zone: .utc),
      BusinessCalendar(id: "many holidays", zone: .utc, holidays: holidays),
      BusinessCalendar(id: "gulf", zone: .utc, weekend: [.friday, .saturday], holidays: holidays),
      BusinessCalendar(id: "no weekend", zone: .utc, weekend: [], holidays: holidays),
      BusinessCalendar(id: "mondays only", zone: .utc, weekend: Set(Weekday.allCases).subtracting([.monday])),
    ]
  }

  @Test("Counting agrees with looking at each day, inside and outside the table", arguments: 0..<5)
  func slowLoop(index: Int) {
    let calendar = Self.calendars()[index]
    let closed = Set(calendar.holidays)
    func isOpen(_ day: Day) -> Bool { !calendar.weekend.contains(day.weekday) && !closed.contains(day) }
    var random = TimeTestRandom(seed: 5)
    for _ in 0..<200 {
      // 1957 to 2098; the table holds 1990 to 2060.
      let start = Day(number: Int32.random(in: -4_500...46_000, using: &random))
      let end = start.adding(days: Int.random(in: 0...900, using: &random))
      var expected = 0
      var day = start
      while day < end {
        day = day.adding(days: 1)
        if isOpen(day) { expected += 1 }
      }
      #expect(calendar.businessDays(from: start, to: end) == expected)
      #expect(calendar.businessDays(from: end, to: start) == -expected)
      #expect(calendar.isBusinessDay(start) == isOpen(start))
    }
  }

  @Test("Adding business days is the inverse of counting them", arguments: 0..<5)
  func addingInverse(index: Int) throws {
    let calendar = Self.calendars()[index]
    var random = TimeTestRandom(seed: 6)
    for _ in 0..<500 {
      let start = Day(number: Int32.random(in: -4_500...46_000, using: &random))
      let count = Int.random(in: 1...400, using: &random)
      let end = try #require(calendar.adding(businessDays: count, to: start))
      #expect(calendar.businessDays(from: start, to: end) == count)
      #expect(calendar.isBusinessDay(end))
      #expect(calendar.businessDays(from: start, to: end.adding(days: -1)) == count - 1)
    }
  }

  @Test("The n-th business day after a Friday, a Saturday and before a holiday")
  func addingKnown() throws {
    let calendar = BusinessCalendar(id: "test", zone: .utc, holidays: [try Written.day("2026-07-15")])
    let friday = try Written.day("2026-07-03")
    #expect(calendar.adding(businessDays: 0, to: friday) == friday)
    #expect(calendar.adding(businessDays: 1, to: friday) == (try Written.day("2026-07-06")))
    #expect(calendar.adding(businessDays: 5, to: friday) == (try Written.day("2026-07-10")))
    #expect(calendar.adding(businessDays: 8, to: friday) == (try Written.day("2026-07-16")))
    #expect(
      calendar.adding(businessDays: 0, to: try Written.day("2026-07-04")) == (try Written.day("2026-07-04")))
    #expect(
      calendar.adding(businessDays: 1, to: try Written.day("2026-07-04")) == (try Written.day("2026-07-06")))
    #expect(calendar.adding(businessDays: -3, to: friday) == friday)
  }

  @Test("Without business days nothing is ever reached")
  func noBusinessDays() throws {
    let calendar = BusinessCalendar(id: "closed", zone: .utc, weekend: Set(Weekday.allCases))
    let day = try Written.day("2026-07-03")
    #expect(calendar.businessDays(from: day, to: day.adding(days: 100_000)) == 0)
    #expect(calendar.adding(businessDays: 1, to: day) == nil)
    #expect(calendar.adding(businessDays: 0, to: day) == day)
    #expect(!calendar.isBusinessDay(day))
  }

  @Test("The ends of time do not trap")
  func extremes() {
    let calendar = BusinessCalendar(id: "test", zone: .utc)
    let (first, last) = (Day(number: .min), Day(number: .max))
    // 4,294,967,295 days are 613,566,756 weeks and 3 days: -2147483648 is a Tuesday, so those are Wednesday
    // to Friday.
    #expect(first.weekday == .tuesday)
    #expect(calendar.businessDays(from: first, to: last) == 613_566_756 * 5 + 3)
    #expect(calendar.adding(businessDays: 1, to: last) == nil)
    #expect(calendar.adding(businessDays: .max, to: first) == nil)
    #expect(calendar.adding(businessDays: .max, to: last) == nil)
    #expect(calendar.adding(businessDays: 3, to: first) == Day(number: .min + 3))
  }

  @Test("Equality follows what a calendar was made from")
  func equality() throws {
    let holiday = try Written.day("2026-07-15")
    let calendar = BusinessCalendar(id: "a", zone: .utc, holidays: [holiday])
    #expect(calendar == BusinessCalendar(id: "a", zone: .utc, holidays: [holiday]))
    #expect(calendar != BusinessCalendar(id: "a", zone: .utc))
    #expect(calendar != BusinessCalendar(id: "a", zone: .utc, weekend: [.sunday], holidays: [holiday]))
    #expect(
      calendar != BusinessCalendar(id: "a", zone: try Written.zone("Europe/Madrid"), holidays: [holiday]))
  }
}
