import HandoffModel

/// A measured time as it is printed: whole days, or hours with at most two decimals.
enum ClockAmount {
  /// Seconds become hundredths of an hour, rounded half up; days stay days.
  static func append(
    _ amount: Int64, unit: TimeUnit, to out: inout OutputSpan<UInt8>, point: UInt8 = UInt8(ascii: ".")
  ) {
    guard unit.countsHours else { return out.append(number: Int(amount)) }
    out.append(number: Int(hundredthsOfHours(amount)), upToDecimals: 2, point: point)
  }

  /// Whether the printed amount is exactly one.
  static func isOne(_ amount: Int64, unit: TimeUnit) -> Bool {
    unit.countsHours ? hundredthsOfHours(amount) == 100 : amount == 1
  }

  /// Hours that are easier to grasp in days: nobody counts to 17,605.
  static func isLong(_ amount: Int64, unit: TimeUnit) -> Bool { unit == .hours && amount >= 4 * Self.secondsPerDay }

  /// Seconds as tenths of a day, rounded half up.
  static func tenthsOfDays(_ seconds: Int64) -> Int { Int((seconds * 10 + secondsPerDay / 2) / secondsPerDay) }

  private static let secondsPerDay: Int64 = 86_400

  private static func hundredthsOfHours(_ seconds: Int64) -> Int64 {
    seconds / 36 + (abs(seconds % 36) >= 18 ? seconds.signum() : 0)
  }
}
