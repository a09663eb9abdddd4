import HandoffModel

/// Reads one cell as a date or date-time, leaving the order of day and month open where the text does not say.
enum DateCell {
  /// A day and month whose order the column decides.
  struct Undecided: Sendable {
    let first: UInt8
    let second: UInt8
    let year: Int16
    /// Negative for a date without a time of day.
    let secondOfDay: Int32
  }

  enum Reading: Sendable {
    case moment(Moment)
    case undecided(Undecided)
    case unreadable
  }

  /// `zone` is where times without an offset were written; `daysOnly` drops times, which never shifts the day.
  static func read(_ text: Span<UInt8>, zone: Zone, daysOnly: Bool) -> Reading {
    if text.count >= 10, text[4] == UInt8(ascii: "-"), let stamp = ISOTimestamp(parsing: text) {
      return .moment(daysOnly ? .day(stamp.day) : stamp.moment(zone: zone))
    }
    guard let undecided = slashed(text) else { return .unreadable }
    return .undecided(undecided)
  }

  /// The moment an undecided date means in an order; nil where that order gives no date.
  static func moment(_ date: Undecided, dayFirst: Bool, zone: Zone, daysOnly: Bool) -> Moment? {
    let (day, month) = dayFirst ? (date.first, date.second) : (date.second, date.first)
    guard let day = Day(year: Int(date.year), month: Int(month), day: Int(day)) else { return nil }
    if daysOnly || date.secondOfDay < 0 { return .day(day) }
    return .instant(zone.instant(day: day, secondOfDay: date.secondOfDay).instant)
  }

  /// `3/4/2026`, `03-04-2026`, `3.4.2026`, each perhaps with `16:50[:00] [AM|PM]`.
  private static func slashed(_ text: Span<UInt8>) -> Undecided? {
    var index = 0
    guard let first = number(text, &index, atMost: 2), index < text.count else { return nil }
    let separator = text[index]
    guard separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-") || separator == UInt8(ascii: ".") else {
      return nil
    }
    index += 1
    guard let second = number(text, &index, atMost: 2), index < text.count, text[index] == separator else { return nil }
    index += 1
    let start = index
    guard let year = number(text, &index, atMost: 4), index - start == 4, (1...31).contains(first),
      (1...31).contains(second), min(first, second) <= 12
    else { return nil }
    let date = (UInt8(first), UInt8(second), Int16(year))
    if index == text.count { return Undecided(first: date.0, second: date.1, year: date.2, secondOfDay: -1) }
    guard let time = timeOfDay(text, from: index) else { return nil }
    return Undecided(first: date.0, second: date.1, year: date.2, secondOfDay: time)
  }

  /// ` 16:50`, ` 4:50:00 PM`, ` 4:50 p. m.`.
  private static func timeOfDay(_ text: Span<UInt8>, from start: Int) -> Int32? {
    var index = start
    while index < text.count, text[index] == 32 || text[index] == UInt8(ascii: ",") { index += 1 }
    guard index > start, var hour = number(text, &index, atMost: 2), skip(":", text, &index),
      let minute = number(text, &index, atMost: 2), minute < 60
    else { return nil }
    var second = 0
    if skip(":", text, &index) {
      guard let read = number(text, &index, atMost: 2), read < 60 else { return nil }
      second = read
    }
    var suffix: [UInt8] = []
    while index < text.count {
      let byte = text[index]
      if !isBlankOrPoint(byte) { suffix.append(byte | 0x20) }
      index += 1
    }
    switch String(decoding: suffix, as: UTF8.self) {
    case "": guard hour < 24 else { return nil }
    case "am":
      guard (1...12).contains(hour) else { return nil }
      hour %= 12
    case "pm":
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + 12
    default: return nil
    }
    return Int32(hour * 3_600 + minute * 60 + second)
  }

  /// Newer exports write the narrow no-break space before the suffix.
  private static func isBlankOrPoint(_ byte: UInt8) -> Bool {
    [32, UInt8(ascii: "."), 0xC2, 0xA0, 0xE2, 0x80, 0xAF].contains(byte)
  }

  private static func number(_ text: Span<UInt8>, _ index: inout Int, atMost digits: Int) -> Int? {
    let start = index
    var value = 0
    while index < text.count, index - start < digits, text[index] &- 48 < 10 {
      value = value * 10 + Int(text[index] &- 48)
      index += 1
    }
    return index > start ? value : nil
  }

  private static func skip(_ character: Unicode.Scalar, _ text: Span<UInt8>, _ index: inout Int) -> Bool {
    guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }
}
