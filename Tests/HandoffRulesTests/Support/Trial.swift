import HandoffConfig
import HandoffModel
import HandoffRules
import Testing

/// Rules and a clock that judge handoffs as written; of several rules, the last is the one asked about.
struct Trial {
  let book: RuleBook
  var zone = Zone.utc
  var calendar = CalendarSpec.weekdays

  /// The check of a rule, such as `within: {...}`, with more lines of the rule.
  init(_ check: String, _ more: String..., derived: String = "", fields: String = "", textTests: String = "") throws {
    let lines = more.joined(separator: "\n  ")
    let rule = lines.isEmpty ? WrittenRule.text(check) : WrittenRule.text(check, more: lines)
    try self.init(rules: rule, derived: derived, fields: fields, textTests: textTests)
  }

  init(
    rules: String, derived: String = "", fields: String = "", textTests: String = "", segments: String = ""
  ) throws {
    book = try RuleBook(
      .written(rules, fields: fields, derived: derived, textTests: textTests, segments: segments))
  }

  init(book: RuleBook) {
    self.book = book
  }

  var clock: BusinessClock {
    BusinessClock(
      calendar: BusinessCalendar(
        id: calendar.id, zone: zone, weekend: Set(calendar.weekend), holidays: Set(calendar.holidays),
        openingHours: calendar.hours))
  }

  func column(_ handoffs: [String], asOf: String = "2026-12-31") throws -> OutcomeColumn {
    let dataset = try Exports(handoffs, asOf: asOf, zone: zone).dataset(for: book)
    let batch = Evaluator(book: book, dataset: dataset, clock: clock).evaluate((0..<handoffs.count).map(Int32.init))
    return try #require(batch.columns.last)
  }

  func result(_ handoff: String, asOf: String = "2026-12-31") throws -> RuleResult {
    try #require(try column([handoff], asOf: asOf).results.first)
  }

  /// The outcome, with the credit where that is not all or nothing: `late 6000`.
  func verdict(_ handoff: String, asOf: String = "2026-12-31") throws -> String {
    try result(handoff, asOf: asOf).verdict
  }

  func reading(_ handoff: String, asOf: String = "2026-12-31") throws -> ClockReading {
    let clock = try column([handoff], asOf: asOf).clocks.first ?? nil
    return try #require(clock)
  }
}

extension RuleResult {
  var verdict: String {
    outcome == .late || outcome == .partial ? "\(outcome.id) \(credit.tenThousandths)" : outcome.id
  }
}
