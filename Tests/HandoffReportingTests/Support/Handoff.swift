import HandoffModel

/// One handoff of a hand-made audit: what the deals file says and how each rule judged it.
struct Handoff {
  var dealID: String
  var accountID = "ACC-1"
  var segment: Int? = 2
  var signedAt = Moment.day(Day(year: 2026, month: 7, day: 1) ?? Day(number: 0))
  /// By rule id; rules not named are satisfied with full credit.
  var results: [String: RuleResult] = [:]
  /// By rule id.
  var clocks: [String: ClockReading] = [:]
  /// Form cells by field name; fields not named are filled.
  var cells: [String: Cell] = [:]
  var completion = CompletionStatus.complete
  /// Tenths of a point given back by group 0.
  var givenBack = 0
  /// Tenths of a point taken by the core cap.
  var capped = 0
}
