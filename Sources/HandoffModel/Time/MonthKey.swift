/// A calendar month of one year, such as 2026-07.
public struct MonthKey: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int

  /// Nil outside the years 1 to 9999 and the months 1 to 12.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(checkedYear: year, month: month)
  }

  /// Reads `YYYY-MM`, all seven characters and nothing else; nil otherwise.
  public init?(parsing text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-") else { return nil }
    guard let year = Int(decimalDigits: bytes[0..<4]), let month = Int(decimalDigits: bytes[5..<7]) else {
      return nil
    }
    self.init(year: year, month: month)
  }

  /// The month that `day` lies in, whatever its year.
  public static func of(_ day: Day) -> MonthKey {
    let (year, month, _) = day.civil
    return MonthKey(checkedYear: year, month: month)
  }

  private init(checkedYear: Int, month: Int) {
    self.year = checkedYear
    self.month = month
  }
}

extension MonthKey: Comparable {
  public static func < (a: MonthKey, b: MonthKey) -> Bool { (a.year, a.month) < (b.year, b.month) }
}

extension MonthKey: CustomStringConvertible {
  /// `YYYY-MM`; years as in `Day.description`.
  public var description: String { "\(year.zeroPadded(to: 4))-\(month.zeroPadded(to: 2))" }
}
