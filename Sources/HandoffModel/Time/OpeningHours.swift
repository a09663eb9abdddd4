/// The hours of a week at which a business is open, on its local clock.
///
/// They say nothing about weekends and holidays: a `BusinessCalendar` applies them on its business days only.
/// A weekday without an interval is closed all day.
public struct OpeningHours: Hashable, Sendable {
  /// All intervals of the week, Monday first; one array instead of seven keeps lookups free of nested
  /// storage.
  private let intervals: [OpeningInterval]
  /// Where each weekday's intervals start in `intervals`, and where Sunday's end.
  private let bounds: [Int]

  /// Open from 00:00 to 24:00 on every weekday.
  public static let allDay = OpeningHours(
    checked: Array(repeating: [OpeningInterval(opens: 0, closes: 86_400)], count: Weekday.allCases.count))

  /// Hours per weekday, each day's intervals in order and without overlap; they may touch. Weekdays left out
  /// are closed.
  public init(_ hours: [Weekday: [OpeningInterval]]) throws(OpeningHoursError) {
    var week: [[OpeningInterval]] = []
    for weekday in Weekday.allCases {
      let day = hours[weekday] ?? []
      try Self.check(day, on: weekday)
      week.append(day)
    }
    self.init(checked: week)
  }

  /// The same hours on every weekday.
  public init(everyDay intervals: [OpeningInterval]) throws(OpeningHoursError) {
    try Self.check(intervals, on: .monday)
    self.init(checked: Array(repeating: intervals, count: Weekday.allCases.count))
  }

  private init(checked week: [[OpeningInterval]]) {
    intervals = week.flatMap { $0 }
    bounds = week.reduce(into: [0]) { bounds, day in bounds.append((bounds.last ?? 0) + day.count) }
  }

  /// In order; empty when closed.
  public func intervals(on weekday: Weekday) -> ArraySlice<OpeningInterval> {
    intervals[bounds[weekday.daysSinceMonday]..<bounds[weekday.daysSinceMonday + 1]]
  }

  /// Open seconds on the clock of a whole `weekday`.
  public func openSeconds(on weekday: Weekday) -> Int64 {
    openSeconds(on: weekday, before: 86_400)
  }

  /// Open seconds on the clock of `weekday` from 00:00 until `secondOfDay`.
  func openSeconds(on weekday: Weekday, before secondOfDay: Int32) -> Int64 {
    var total: Int64 = 0
    for index in bounds[weekday.daysSinceMonday]..<bounds[weekday.daysSinceMonday + 1] {
      let interval = intervals[index]
      total += Int64(max(0, min(secondOfDay, interval.closes) - interval.opens))
    }
    return total
  }

  private static func check(_ day: [OpeningInterval], on weekday: Weekday) throws(OpeningHoursError) {
    var previous: OpeningInterval?
    for interval in day {
      guard (0...86_400).contains(interval.opens), (0...86_400).contains(interval.closes) else {
        throw .outsideDay(weekday, interval)
      }
      guard interval.opens < interval.closes else { throw .closesBeforeOpening(weekday, interval) }
      if let previous, interval.opens < previous.closes {
        throw .overlapping(weekday, previous: previous, interval)
      }
      previous = interval
    }
  }
}
