import HandoffModel

/// Reads one cell as a date or date-time, leaving open what only its column can decide.
///
/// Dates that do not exist are refused, never moved. Accepted, each with a time behind it or not:
///
/// - `2026-09-03`, `2026/09/03`, `2026.9.3`, `20260903`;
/// - `3/9/2026`, `3-9-2026`, `3.9.2026`, with two-digit years too, day or month first;
/// - `3 Sep 2026`, `3-sept.-26`, `7 de octubre de 2025`, `Oct 7, 2025`, each perhaps behind its weekday;
/// - `45631.75`, a spreadsheet's serial number.
enum DateCell {
  enum Reading: Sendable {
    case date(WrittenDate)
    /// Day and month may stand in either order.
    case open(OpenDate)
    /// A number that is a date only in a column of such numbers.
    case serial(WrittenDate)
    case unreadable
  }

  static func read(_ text: Span<UInt8>) -> Reading {
    // The form of most exports.
    if text.count >= 10, text[4] == UInt8(ascii: "-"), let stamp = ISOTimestamp(parsing: text) {
      return .date(
        WrittenDate(
          day: stamp.day, clock: ClockTime(secondOfDay: stamp.secondOfDay ?? -1, offset: stamp.offset)))
    }
    guard let first = text.indices.first.map({ text[$0] }) else { return .unreadable }
    if first &- 48 < 10 { return numeric(text, from: 0) }
    return NamedMonthDate.reading(text).map(Reading.date) ?? .unreadable
  }

  private static func numeric(_ text: Span<UInt8>, from start: Int) -> Reading {
    var index = start
    let (number, count) = CellScan.digits(text, &index, atMost: 9)
    switch count {
    case 8: return date(year: number / 10_000, month: number / 100 % 100, day: number % 100, text, from: index)
    case 5: return SpreadsheetSerial.date(text).map(Reading.serial) ?? .unreadable
    case 4: return yearFirst(text, year: number, from: index)
    case 1, 2:
      if let open = twoNumbers(text, first: number, from: index) { return .open(open) }
      return NamedMonthDate.reading(text).map(Reading.date) ?? .unreadable
    default: return .unreadable
    }
  }

  private static func date(year: Int, month: Int, day: Int, _ text: Span<UInt8>, from index: Int) -> Reading {
    guard let day = Day(year: year, month: month, day: day), let clock = ClockTime.reading(text, from: index) else {
      return .unreadable
    }
    return .date(WrittenDate(day: day, clock: clock))
  }

  private static func yearFirst(_ text: Span<UInt8>, year: Int, from start: Int) -> Reading {
    var index = start
    guard let separator = separator(text, &index) else { return .unreadable }
    let month = CellScan.digits(text, &index, atMost: 2)
    guard month.count > 0, self.separator(text, &index) == separator else { return .unreadable }
    let day = CellScan.digits(text, &index, atMost: 2)
    guard day.count > 0 else { return .unreadable }
    return date(year: year, month: month.value, day: day.value, text, from: index)
  }

  /// `3/4/2026`, `03-04-26`: nil where it is something else, or a date in neither order.
  private static func twoNumbers(_ text: Span<UInt8>, first: Int, from start: Int) -> OpenDate? {
    var index = start
    guard let separator = separator(text, &index) else { return nil }
    let second = CellScan.digits(text, &index, atMost: 2)
    guard second.count > 0, self.separator(text, &index) == separator else { return nil }
    let year = CellScan.digits(text, &index, atMost: 5)
    guard year.count == 4 || year.count == 2, (1...31).contains(first), (1...31).contains(second.value),
      min(first, second.value) <= 12, let clock = ClockTime.reading(text, from: index)
    else { return nil }
    let isShort = year.count == 2
    return OpenDate(
      first: UInt8(first), second: UInt8(second.value),
      year: Int16(isShort ? WrittenDate.year(ofTwoDigits: year.value) : year.value), clock: clock,
      hasTwoDigitYear: isShort)
  }

  private static func separator(_ text: Span<UInt8>, _ index: inout Int) -> UInt8? {
    guard index < text.count else { return nil }
    let byte = text[index]
    guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else { return nil }
    index += 1
    return byte
  }
}
