/// A daily amount that repeats every week except on listed days, and its running total as a closed formula.
///
/// The total through a day is that of the whole weeks, of the week begun, and of what the exceptions so far
/// add; it costs one bisection of the exceptions, however far away the day is. Only differences of totals
/// mean anything: the zero is arbitrary.
struct WeeklyPattern: Sendable {
  /// Seven amounts, Monday first.
  let amounts: [Int64]
  /// Days that differ, in ascending order, with the amount each has instead.
  let exceptions: [(day: Day, amount: Int64)]

  /// Amounts from Monday through each weekday; the last is the week's.
  private let weekTotals: [Int64]
  /// What the first n exceptions add to the weekly amounts; one longer than `exceptions`.
  private let exceptionTotals: [Int64]

  /// No amount may be negative, and every day may be listed only once.
  init(amounts: [Int64], exceptions: [(day: Day, amount: Int64)]) {
    self.amounts = amounts
    self.exceptions = exceptions
    weekTotals = amounts.reduce(into: []) { totals, amount in totals.append((totals.last ?? 0) + amount) }
    exceptionTotals = exceptions.reduce(into: [0]) { totals, exception in
      let usual = amounts[exception.day.weekday.daysSinceMonday]
      totals.append((totals.last ?? 0) + exception.amount - usual)
    }
  }

  /// The total of all days up to and including `day`.
  func total(through day: Day) -> Int64 {
    // 1970-01-05 was a Monday, four days into the count.
    let (weeks, weekday) = (Int64(day.number) - 4).flooredDivision(by: 7)
    return weeks * weekTotals[6] + weekTotals[Int(weekday)] + exceptionTotals[exceptionCount(through: day)]
  }

  private func exceptionCount(through day: Day) -> Int {
    var low = 0
    var high = exceptions.count
    while low < high {
      let middle = (low + high) / 2
      if exceptions[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
