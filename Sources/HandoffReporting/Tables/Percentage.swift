/// A share of a population as table cells: percent with one decimal and its 95 % interval.
enum Percentage {
  /// Three cells, all empty for an empty population.
  static func cells(_ events: Int, of total: Int, _ context: AuditContext) -> [TableText.Value] {
    guard total > 0 else { return [.empty, .empty, .empty] }
    let share = TableText.Value.number(tenths(events, of: total), decimals: 1)
    guard let interval = context.proportionInterval(events, total) else { return [share, .empty, .empty] }
    return [
      share, .number(tenths(interval.lower), decimals: 1), .number(tenths(interval.upper), decimals: 1),
    ]
  }

  /// Tenths of a percent, rounded half up. Expects a population.
  static func tenths(_ events: Int, of total: Int) -> Int { (2_000 * events + total) / (2 * total) }

  /// Tenths of a percent of a part of one, rounded half up.
  static func tenths(_ share: Double) -> Int { Int(share * 1_000 + 0.5) }
}
