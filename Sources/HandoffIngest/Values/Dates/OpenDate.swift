import HandoffModel

/// A date whose order of day and month its column decides.
struct OpenDate: Hashable, Sendable {
  let first: UInt8
  let second: UInt8
  let year: Int16
  let clock: ClockTime
  let hasTwoDigitYear: Bool

  /// The date it is in one order; nil where that order has no such day.
  func date(dayFirst: Bool) -> WrittenDate? {
    let (day, month) = dayFirst ? (first, second) : (second, first)
    return Day(year: Int(year), month: Int(month), day: Int(day)).map {
      WrittenDate(day: $0, clock: clock, hasTwoDigitYear: hasTwoDigitYear)
    }
  }
}
