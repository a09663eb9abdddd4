extension Day {
  /// The day so many ten-thousandths of a month later: whole months by the calendar, a day that the month does not have
  /// becoming its last, and the rest in days of a month of thirty. Stops where years have more than four digits.
  public func adding(months: Int64) -> Day {
    let whole = months / 10_000
    let (year, month, day) = civil
    let total = Int64(year) * 12 + Int64(month) - 1 + whole
    let (newYear, newMonth) = (Int(total / 12), Int(total % 12) + 1)
    var last = day
    while last > 28, Day(year: newYear, month: newMonth, day: last) == nil { last -= 1 }
    let base = Day(year: newYear, month: newMonth, day: last) ?? self
    return base.adding(days: Int(months % 10_000 * 30 / 10_000))
  }
}
