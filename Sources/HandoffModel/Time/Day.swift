/// A calendar day without time or zone, counted from 1970-01-01 in the proleptic Gregorian calendar.
///
/// Every `Int32` is a day; the dates people write, 0001-01-01 to 9999-12-31, are a small part of them.
/// Arithmetic stops at the first and last representable day instead of overflowing.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  public init(number: Int32) {
    self.number = number
  }

  /// 1990-01-01: dates before it are mistyped, or mean "never".
  public static let earliestPlausible = Day(number: 7_305)
  /// 2060-12-31: dates after it are mistyped, or mean "never".
  public static let latestPlausible = Day(number: 33_237)

  /// Nil for a date that does not exist, such as 2026-02-29, and outside the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
    number = Self.number(year: year, month: month, day: day)
  }

  public var year: Int { civil.year }
  /// 1 to 12.
  public var month: Int { civil.month }
  /// 1 to 31.
  public var day: Int { civil.day }

  /// 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    let sinceMonday = (Int64(number) + 3).flooredDivision(by: 7).remainder
    return Weekday(rawValue: UInt8(sinceMonday + 1)) ?? .monday
  }

  /// The day `days` later, or earlier when negative; stops at the first and last representable day.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    guard !overflow else { return Day(number: days < 0 ? .min : .max) }
    return Day(number: Int32(clamping: sum))
  }

  /// Days from this day to `other`; negative when `other` is earlier.
  public func days(to other: Day) -> Int {
    Int(other.number) - Int(number)
  }
}

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2021), `days_from_civil` and
// `civil_from_days`. Years are counted from 1 March, so that the leap day is the last of its year, and
// grouped in eras of 400 years, which all have 146,097 days; 719,468 is the number of days from 0000-03-01 to
// 1970-01-01.
extension Day {
  /// Year, month and day in one pass, for callers that need more than one of them.
  var civil: (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (Int64(number) + 719_468).flooredDivision(by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(day))
  }

  /// Expects a date that exists in the years 1 to 9999.
  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = yearFromMarch / 400
    let yearOfEra = yearFromMarch - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(clamping: era * 146_097 + dayOfEra - 719_468)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension Day: Comparable {
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
  /// Reads `YYYY-MM-DD`, all ten characters and nothing else; nil otherwise and for dates that do not exist.
  public init?(parsing text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    guard let year = Int(decimalDigits: bytes[0..<4]), let month = Int(decimalDigits: bytes[5..<7]),
      let day = Int(decimalDigits: bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `YYYY-MM-DD`; years outside 1 to 9999 are written with all their digits and their sign.
  public var description: String {
    let (year, month, day) = civil
    return "\(year.zeroPadded(to: 4))-\(month.zeroPadded(to: 2))-\(day.zeroPadded(to: 2))"
  }
}
