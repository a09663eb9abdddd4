/// The running total of a `WeeklyPattern`, as a table for the years of real data and as the pattern's formula
/// elsewhere.
///
/// The table spans 1990-01-01 to 2060-12-31 and answers in one load; dates outside, mostly mistyped or meant
/// as "never", get the same totals a little slower.
struct DayTotals: Sendable {
  private let pattern: WeeklyPattern
  /// Totals through each day of the table, less `base`.
  private let table: [UInt32]
  private let base: Int64

  static let tableStart = Day.earliestPlausible
  static let tableEnd = Day.latestPlausible

  /// Daily amounts of up to 86,400 keep the table below 2^32 for its 71 years.
  init(_ pattern: WeeklyPattern) {
    self.pattern = pattern
    base = pattern.total(through: Self.tableStart.adding(days: -1))
    table = Self.table(of: pattern)
  }

  /// The total of all days up to and including `day`.
  func total(through day: Day) -> Int64 {
    let index = Int(day.number) - Int(Self.tableStart.number)
    guard index >= 0, index < table.count else { return pattern.total(through: day) }
    return base + Int64(table[index])
  }

  /// The total of all days before `day`.
  func total(before day: Day) -> Int64 {
    total(through: day.adding(days: -1))
  }

  /// The first day, not before `start`, whose total is at least `target`; nil when none is, because the
  /// weekly amounts are all 0 or the day would not be representable.
  ///
  /// Steps away from `start` double until they pass the target, then the last step is bisected: the usual
  /// target lies within days.
  func firstDay(reaching target: Int64, notBefore start: Day) -> Day? {
    if total(through: start) >= target { return start }
    var low = start
    var step = 4
    var high = low.adding(days: step)
    while total(through: high) < target {
      guard high > low else { return nil }
      low = high
      step *= 2
      high = low.adding(days: step)
    }
    while low.days(to: high) > 1 {
      let middle = low.adding(days: low.days(to: high) / 2)
      if total(through: middle) >= target { high = middle } else { low = middle }
    }
    return high
  }

  private static func table(of pattern: WeeklyPattern) -> [UInt32] {
    var running: Int64 = 0
    var weekday = tableStart.weekday.daysSinceMonday
    var pending = pattern.exceptions.drop { $0.day < tableStart }
    let numbers = tableStart.number...tableEnd.number
    return numbers.map { number in
      if let exception = pending.first, exception.day.number == number {
        running += exception.amount
        pending.removeFirst()
      } else {
        running += pattern.amounts[weekday]
      }
      weekday = weekday == 6 ? 0 : weekday + 1
      return UInt32(clamping: running)
    }
  }
}
