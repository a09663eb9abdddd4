import HandoffModel
import Testing

@Suite("TimeSpan and TimeLimit")
struct TimeLimitTests {
  @Test(
    "Spans are read with their unit and written in one form",
    arguments: [
      ("48 hours", 48, TimeUnit.hours, "48 hours"), ("1 hour", 1, .hours, "1 hour"),
      ("1 hours", 1, .hours, "1 hour"),
      ("1 day", 1, .days, "1 day"), ("0 days", 0, .days, "0 days"), ("21 days", 21, .days, "21 days"),
      ("5 business days", 5, .businessDays, "5 business days"),
      ("1 business day", 1, .businessDays, "1 business day"),
      ("4 business hours", 4, .businessHours, "4 business hours"), ("2 weeks", 14, .days, "14 days"),
      ("1 week", 7, .days, "7 days"), ("2147483647 days", .max, .days, "2147483647 days"),
    ] as [(String, Int32, TimeUnit, String)])
  func spans(text: String, amount: Int32, unit: TimeUnit, canonical: String) throws {
    let span = try #require(TimeSpan(parsing: text))
    #expect(span == TimeSpan(amount: amount, unit: unit))
    #expect(span.description == canonical)
    #expect(TimeSpan(parsing: canonical) == span)
    #expect(TimeLimit(parsing: text) == .span(span))
    #expect(TimeLimit.span(span).description == canonical)
    #expect(TimeLimit.span(span).unit == unit)
  }

  @Test(
    "Other texts are refused",
    arguments: [
      "", "5", "days", "-1 days", "+1 day", "1.5 days", "5  days", " 5 days", "5 days ", "5 Days", "5 days.",
      "5 business  days", "5 business", "5 business weeks", "2 months", "2147483648 days", "306783379 weeks",
      "9999999999999999999999 days", "five days", "5 days late", "end of next calendar week ",
      "end of next week",
    ])
  func refused(text: String) {
    #expect(TimeSpan(parsing: text) == nil)
    #expect(TimeLimit(parsing: text) == nil)
  }

  @Test("The end of the next calendar week is a limit in days, not a span")
  func calendarWeek() {
    let text = "end of next calendar week"
    #expect(TimeLimit(parsing: text) == .endOfNextCalendarWeek)
    #expect(TimeSpan(parsing: text) == nil)
    #expect(TimeLimit.endOfNextCalendarWeek.description == text)
    #expect(TimeLimit.endOfNextCalendarWeek.unit == .days)
  }

  @Test("Unit ids are the words of rule files")
  func unitIds() {
    #expect(TimeUnit.allCases.map(\.rawValue) == ["hours", "days", "business hours", "business days"])
    #expect(TimeUnit.allCases.map(\.countsHours) == [true, false, true, false])
    #expect(TimeUnit.allCases.map(\.wholeDays) == [.days, .days, .businessDays, .businessDays])
  }
}
