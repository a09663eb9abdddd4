import HandoffModel

/// A date as spreadsheets count it: days since 30 December 1899, with the time as a fraction of a day.
///
/// Any number looks like one, so only a whole column can say that it holds dates.
enum SpreadsheetSerial {
  /// 1954-10-03 to 2064-04-08.
  private static let range = 20_000...60_000

  /// The day number of 1970-01-01.
  private static let epoch = 25_569

  /// The date of `45631` or `45631.75`; nil for anything else. The time is rounded to seconds.
  static func date(_ text: Span<UInt8>) -> WrittenDate? {
    var index = 0
    let (whole, count) = CellScan.digits(text, &index, atMost: 6)
    guard count == 5, range.contains(whole) else { return nil }
    var day = Day(number: Int32(whole - epoch))
    if index == text.count { return WrittenDate(day: day, clock: .absent) }
    guard CellScan.skip(".", text, &index) || CellScan.skip(",", text, &index) else { return nil }
    let (fraction, digits) = CellScan.digits(text, &index, atMost: 12)
    guard digits > 0, CellScan.digits(text, &index, atMost: .max).count >= 0, index == text.count else { return nil }
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let second = (fraction * 86_400 + scale / 2) / scale
    if second == 86_400 { day = day.adding(days: 1) }
    return WrittenDate(
      day: day, clock: fraction == 0 ? .absent : ClockTime(secondOfDay: Int32(second % 86_400), offset: nil))
  }
}
