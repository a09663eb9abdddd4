/// A moment on the company's wall clock, in seconds since 1970-01-01T00:00:00 of that clock.
///
/// The world is made in local time, where working hours are simple; `CompanyCalendar` turns it into UTC on
/// output.
struct LocalTime: Hashable, Comparable, Sendable {
  static let secondsPerDay = 86_400

  /// After every simulated moment.
  static let distantFuture = LocalTime(seconds: .max)

  let seconds: Int

  init(seconds: Int) {
    self.seconds = seconds
  }

  init(day: SimulatedDay, second: Int) {
    seconds = day.number * Self.secondsPerDay + second
  }

  /// The day that the wall clock shows; all simulated moments lie after 1970.
  var day: SimulatedDay { SimulatedDay(number: seconds / Self.secondsPerDay) }

  var secondOfDay: Int { seconds % Self.secondsPerDay }

  func adding(seconds count: Int) -> LocalTime {
    LocalTime(seconds: seconds + count)
  }

  /// Later by that many hours, at most ten years, so that a wild draw never leaves the calendar.
  func adding(hours: Double) -> LocalTime {
    let limit = 87_600.0
    return LocalTime(seconds: seconds + Int((min(max(hours, -limit), limit) * 3600).rounded()))
  }

  func adding(days: Int) -> LocalTime {
    LocalTime(seconds: seconds + days * Self.secondsPerDay)
  }

  static func < (a: LocalTime, b: LocalTime) -> Bool { a.seconds < b.seconds }
}
