import HandoffModel

extension RuleResult {
  static let satisfied = RuleResult(.satisfied, credit: .full, reason: .holds)
  static let blank = RuleResult(.violated, credit: .none, reason: .blank)
  static let notExported = RuleResult(.unknown, credit: .none, reason: .notExported)

  func at(_ table: TableName, _ field: Int?, row: Int32) -> RuleResult {
    var copy = self
    copy.origin = CellOrigin(table: table, field: field.map(FieldID.init(index:)), row: row)
    return copy
  }
}

extension Moment {
  /// Reads `2026-07-01`, or `2026-07-01T09:30:00` in UTC; anything else is 1970-01-01.
  static func written(_ text: String) -> Moment {
    let day = Day(parsing: String(text.prefix(10))) ?? Day(number: 0)
    guard text.count > 10 else { return .day(day) }
    let parts = text.dropFirst(11).split(separator: ":").compactMap { Int64($0) }
    return .instant(
      Instant(seconds: Int64(day.number) * 86_400 + parts[0] * 3_600 + parts[1] * 60 + parts[2]))
  }
}
