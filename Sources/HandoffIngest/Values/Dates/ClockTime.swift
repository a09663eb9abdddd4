import HandoffModel

/// The time of day behind a date, with its offset from UTC where one is written.
struct ClockTime: Hashable, Sendable {
  /// Negative for a date without a time.
  let secondOfDay: Int32
  private let writtenOffset: Int32

  private static let noOffset = Int32.min

  static let absent = ClockTime(secondOfDay: -1, offset: nil)

  init(secondOfDay: Int32, offset: Int32?) {
    self.secondOfDay = secondOfDay
    writtenOffset = offset ?? Self.noOffset
  }

  var isThere: Bool { secondOfDay >= 0 }

  /// Seconds east of UTC; nil where none is written.
  var offset: Int32? { writtenOffset == Self.noOffset ? nil : writtenOffset }

  /// Whether it is what tools write behind a date that has no time: midnight, of no zone.
  var isBareMidnight: Bool { secondOfDay == 0 && writtenOffset == Self.noOffset }

  /// Reads everything from `start` on: nothing, or a time such as ` 16:50`, `T16:50:00.000Z`, `, 4:50 p. m.`,
  /// ` a las 16:50`, ` 16:50 UTC+2`; nil for anything else. Minutes and seconds have two digits; 24:00 and leap seconds are
  /// refused, never moved.
  static func reading(_ text: Span<UInt8>, from start: Int) -> ClockTime? {
    if start == text.count { return ClockTime.absent }
    var index = start
    guard skipLead(text, &index) else { return nil }
    let (hour, digits) = CellScan.digits(text, &index, atMost: 2)
    guard digits > 0, text[start] != UInt8(ascii: "T") || digits == 2, CellScan.skip(":", text, &index),
      let minute = CellScan.twoDigits(text, &index), minute < 60
    else { return nil }
    var second = 0
    if CellScan.skip(":", text, &index) {
      guard let read = CellScan.twoDigits(text, &index), read < 60 else { return nil }
      second = read
      if CellScan.skip(".", text, &index) || CellScan.skip(",", text, &index) {
        guard CellScan.digits(text, &index, atMost: 12).count > 0 else { return nil }
      }
    }
    guard let hour = halves(text, &index, hour: hour), let zone = zone(text, &index), index == text.count else {
      return nil
    }
    return ClockTime(secondOfDay: Int32(hour * 3_600 + minute * 60 + second), offset: zone.offset)
  }

  /// What stands between a date and its time: `T`, or blanks with a comma before them and words behind them.
  private static func skipLead(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    if CellScan.skip("T", text, &index) { return true }
    _ = CellScan.skip(",", text, &index)
    guard CellScan.skipBlanks(text, &index) else { return false }
    for _ in 0..<2 {
      var end = index
      guard CalendarWords.leadsToTime.contains(CellScan.word(text, &end)), CellScan.skipBlanks(text, &end) else {
        break
      }
      index = end
    }
    return true
  }

  /// The hour of 24, by the `AM`, `p. m.` and the like behind it; nil for an hour that such a word does not allow.
  private static func halves(_ text: Span<UInt8>, _ index: inout Int, hour: Int) -> Int? {
    var end = index
    CellScan.skipBlanks(text, &end)
    guard end < text.count else { return hour < 24 ? hour : nil }
    let half = text[end] | 0x20
    guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p") else { return hour < 24 ? hour : nil }
    end += 1
    _ = CellScan.skip(".", text, &end)
    CellScan.skipBlanks(text, &end)
    guard end < text.count, text[end] | 0x20 == UInt8(ascii: "m"), (1...12).contains(hour) else { return nil }
    end += 1
    _ = CellScan.skip(".", text, &end)
    index = end
    return hour % 12 + (half == UInt8(ascii: "p") ? 12 : 0)
  }

  /// `Z`, `UTC`, `GMT`, an offset, or one behind the other; nil where something else stands there.
  private static func zone(_ text: Span<UInt8>, _ index: inout Int) -> (offset: Int32?, Void)? {
    CellScan.skipBlanks(text, &index)
    if index == text.count { return (nil, ()) }
    var end = index
    let word = CellScan.word(text, &end)
    if word == utc || word == gmt {
      if end == text.count {
        index = end
        return (0, ())
      }
      // `GMT+2`: in exports such an hour may have one digit.
      if end + 2 == text.count, text[end] == UInt8(ascii: "+") || text[end] == UInt8(ascii: "-"),
        text[end + 1] &- 48 < 10
      {
        let seconds = Int32(text[end + 1] &- 48) * 3_600
        index = text.count
        return (text[end] == UInt8(ascii: "-") ? -seconds : seconds, ())
      }
      index = end
    }
    guard let offset = ISOTimestamp.offset(in: text, at: &index) else { return nil }
    return (offset, ())
  }

  private static let utc = Word("utc")
  private static let gmt = Word("gmt")
}
