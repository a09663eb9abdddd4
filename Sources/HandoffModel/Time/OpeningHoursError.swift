/// Why a list of opening intervals is not a day's opening hours.
public enum OpeningHoursError: Error, Hashable, Sendable {
  /// An end lies outside 00:00 to 24:00.
  case outsideDay(Weekday, OpeningInterval)
  /// The interval closes when or before it opens.
  case closesBeforeOpening(Weekday, OpeningInterval)
  /// The interval opens before the one listed before it has closed.
  case overlapping(Weekday, previous: OpeningInterval, OpeningInterval)
}

extension OpeningHoursError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .outsideDay(let weekday, let interval):
      "\(weekday.id): \(interval) reaches outside the day; write times from 00:00 to 24:00"
    case .closesBeforeOpening(let weekday, let interval):
      "\(weekday.id): \(interval) closes when or before it opens; write hours over midnight as two intervals"
    case .overlapping(let weekday, let previous, let interval):
      "\(weekday.id): \(interval) opens before \(previous) has closed; list intervals in order and apart"
    }
  }
}
