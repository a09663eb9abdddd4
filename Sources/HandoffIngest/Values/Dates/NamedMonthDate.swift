import HandoffModel

/// Reads dates that name their month, in English or Spanish: `3 Sep 2026`, `Oct 7, 2025 6:55 PM`,
/// `martes, 7 de octubre de 2025`.
enum NamedMonthDate {
  /// Nil for any other text, for a day that does not exist, and for one that is another weekday than the text says.
  static func reading(_ text: Span<UInt8>) -> WrittenDate? {
    var index = 0
    var end = 0
    let word = CellScan.word(text, &end)
    guard word != .empty else { return dayFirst(text, from: 0) }
    if CalendarWords.month(word) != nil, let date = monthFirst(text, from: 0) { return date }
    guard let weekday = CalendarWords.weekday(word) else { return nil }
    index = end
    _ = CellScan.skip(".", text, &index)
    _ = CellScan.skip(",", text, &index)
    guard CellScan.skipBlanks(text, &index), let date = dayFirst(text, from: index) ?? monthFirst(text, from: index),
      date.day.weekday == weekday
    else { return nil }
    return date
  }

  private static func dayFirst(_ text: Span<UInt8>, from start: Int) -> WrittenDate? {
    var index = start
    let day = CellScan.digits(text, &index, atMost: 2)
    guard day.count > 0 else { return nil }
    skipOrdinal(text, &index)
    guard skipGap(text, &index) else { return nil }
    skipOf(text, &index)
    guard let month = CalendarWords.month(CellScan.word(text, &index)) else { return nil }
    _ = CellScan.skip(".", text, &index)
    guard skipGap(text, &index) else { return nil }
    skipOf(text, &index)
    return date(day.value, month, text, from: index)
  }

  private static func monthFirst(_ text: Span<UInt8>, from start: Int) -> WrittenDate? {
    var index = start
    guard let month = CalendarWords.month(CellScan.word(text, &index)) else { return nil }
    _ = CellScan.skip(".", text, &index)
    guard skipGap(text, &index) else { return nil }
    let day = CellScan.digits(text, &index, atMost: 2)
    guard day.count > 0 else { return nil }
    skipOrdinal(text, &index)
    guard skipGap(text, &index) else { return nil }
    return date(day.value, month, text, from: index)
  }

  /// The year and the time from `start` on.
  private static func date(_ day: Int, _ month: Int, _ text: Span<UInt8>, from start: Int) -> WrittenDate? {
    var index = start
    let year = CellScan.digits(text, &index, atMost: 5)
    guard year.count == 4 || year.count == 2, let clock = ClockTime.reading(text, from: index) else { return nil }
    let isShort = year.count == 2
    let fullYear = isShort ? WrittenDate.year(ofTwoDigits: year.value) : year.value
    return Day(year: fullYear, month: month, day: day).map {
      WrittenDate(day: $0, clock: clock, hasTwoDigitYear: isShort)
    }
  }

  /// `7th`, `1º`, `1.º`.
  private static func skipOrdinal(_ text: Span<UInt8>, _ index: inout Int) {
    var end = index
    if CalendarWords.ordinals.contains(CellScan.word(text, &end)) {
      index = end
      return
    }
    end = index
    _ = CellScan.skip(".", text, &end)
    if end + 1 < text.count, text[end] == 0xC2, text[end + 1] == 0xBA || text[end + 1] == 0xB0 { index = end + 2 }
  }

  /// Blanks, a comma with or without blanks, `-`, `/` or `.`, between the parts of a date; answers whether there was any.
  private static func skipGap(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    if CellScan.skip("-", text, &index) || CellScan.skip("/", text, &index) { return true }
    _ = CellScan.skip(".", text, &index)
    _ = CellScan.skip(",", text, &index)
    CellScan.skipBlanks(text, &index)
    // `sept.2026` and `sept.-26`: the point behind an abbreviation may be all there is, or stand before the sign.
    if index > start, CellScan.skip("-", text, &index) || CellScan.skip("/", text, &index) { return true }
    return index > start || start > 0 && text[start - 1] == UInt8(ascii: ".")
  }

  private static func skipOf(_ text: Span<UInt8>, _ index: inout Int) {
    var end = index
    let word = CellScan.word(text, &end)
    if word == CalendarWords.of || word == CalendarWords.ofThe, CellScan.skipBlanks(text, &end) { index = end }
  }
}
