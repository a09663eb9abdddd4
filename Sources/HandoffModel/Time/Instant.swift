/// A point in time, in whole seconds since 1970-01-01T00:00:00Z without leap seconds.
public struct Instant: Hashable, Sendable {
  public let seconds: Int64

  /// Seconds that fall on no representable `Day` become the first or last second that does, so that adding
  /// offsets and limits to an instant cannot overflow.
  @inlinable
  public init(seconds: Int64) {
    self.seconds = min(max(seconds, Self.range.lowerBound), Self.range.upperBound)
  }

  /// The first second of the first `Day` to the last second of the last, in UTC.
  @inlinable static var range: ClosedRange<Int64> {
    Int64(Int32.min) * secondsPerDay...Int64(Int32.max) * secondsPerDay + secondsPerDay - 1
  }

  @inlinable public static var secondsPerDay: Int64 { 86_400 }
}

extension Instant: Comparable {
  @inlinable public static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
}

extension Instant: CustomStringConvertible {
  /// `YYYY-MM-DDTHH:MM:SSZ`; years as in `Day.description`.
  public var description: String {
    let (day, second) = seconds.flooredDivision(by: Self.secondsPerDay)
    let clock = [second / 3_600, second / 60 % 60, second % 60].map { Int($0).zeroPadded(to: 2) }
    return "\(Day(number: Int32(clamping: day)))T\(clock.joined(separator: ":"))Z"
  }
}
