/// Reads ISO 8601 dates and date-times as CRM exports and YAML files write them.
///
/// Accepted: `YYYY-MM-DD`, then optionally `T` or blanks and `HH:MM[:SS[.fraction]]`, then optionally `Z`, `+HH`, `+HHMM` or
/// `+HH:MM`; behind a `Z` an offset says more, for some exporters write every time with one (`.000Z-0300`). Impossible dates
/// and times are refused, never moved; a fraction of a second is dropped.
public struct ISOTimestamp: Hashable, Sendable {
  public let day: Day
  /// Nil for a date without a time of day.
  public let secondOfDay: Int32?
  /// Seconds east of UTC; nil where none is written.
  public let offset: Int32?

  public init?(parsing text: Span<UInt8>) {
    var index = 0
    guard let year = Self.digits(4, in: text, at: &index), Self.skip("-", in: text, at: &index),
      let month = Self.digits(2, in: text, at: &index), Self.skip("-", in: text, at: &index),
      let dayOfMonth = Self.digits(2, in: text, at: &index), let day = Day(year: year, month: month, day: dayOfMonth)
    else { return nil }
    self.day = day
    if index == text.count {
      (secondOfDay, offset) = (nil, nil)
      return
    }
    guard Self.skip("T", in: text, at: &index) || Self.skipBlanks(in: text, at: &index),
      let time = Self.timeOfDay(in: text, at: &index)
    else { return nil }
    secondOfDay = time
    Self.skipBlanks(in: text, at: &index)
    if index == text.count {
      offset = nil
      return
    }
    guard let offset = Self.offset(in: text, at: &index), index == text.count else { return nil }
    self.offset = offset
  }

  /// The moment meant, with a time of day without offset read in `zone`.
  public func moment(zone: Zone) -> Moment {
    guard let secondOfDay else { return .day(day) }
    if let offset {
      return .instant(Instant(seconds: Int64(day.number) * 86_400 + Int64(secondOfDay) - Int64(offset)))
    }
    return .instant(zone.instant(day: day, secondOfDay: secondOfDay).instant)
  }

  /// The moment a text means; nil where it is not such a timestamp.
  public static func moment(of text: String, zone: Zone) -> Moment? {
    let bytes = Array(text.utf8)
    return ISOTimestamp(parsing: bytes.span)?.moment(zone: zone)
  }
}

extension ISOTimestamp {
  /// Reads `HH:MM[:SS[.fraction]]` from `index` on; nil, and no promise about `index`, where there is none.
  public static func timeOfDay(in text: Span<UInt8>, at index: inout Int) -> Int32? {
    guard let hour = digits(2, in: text, at: &index), hour < 24, skip(":", in: text, at: &index),
      let minute = digits(2, in: text, at: &index), minute < 60
    else { return nil }
    var second = 0
    if skip(":", in: text, at: &index) {
      guard let read = digits(2, in: text, at: &index), read < 60 else { return nil }
      second = read
      if skip(".", in: text, at: &index) {
        let start = index
        while index < text.count, text[index] &- 48 <= 9 { index += 1 }
        guard index > start else { return nil }
      }
    }
    return Int32(hour * 3_600 + minute * 60 + second)
  }

  /// Reads `Z`, `+HH`, `+HHMM` or `+HH:MM`, to the end of the text, as seconds east of UTC.
  public static func offset(in text: Span<UInt8>, at index: inout Int) -> Int32? {
    if skip("Z", in: text, at: &index), index == text.count { return 0 }
    let isEast = skip("+", in: text, at: &index)
    guard isEast || skip("-", in: text, at: &index), let hours = digits(2, in: text, at: &index), hours < 19 else {
      return nil
    }
    let hasColon = skip(":", in: text, at: &index)
    var minutes = 0
    if hasColon || index < text.count {
      guard let read = digits(2, in: text, at: &index), read < 60 else { return nil }
      minutes = read
    }
    let seconds = Int32(hours * 3_600 + minutes * 60)
    return isEast ? seconds : -seconds
  }

  /// Exactly `count` digits as a number.
  private static func digits(_ count: Int, in text: Span<UInt8>, at index: inout Int) -> Int? {
    guard index + count <= text.count else { return nil }
    var value = 0
    for _ in 0..<count {
      let digit = text[index] &- 48
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return value
  }

  private static func skip(_ character: Unicode.Scalar, in text: Span<UInt8>, at index: inout Int) -> Bool {
    guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  @discardableResult
  private static func skipBlanks(in text: Span<UInt8>, at index: inout Int) -> Bool {
    let start = index
    while index < text.count, text[index] == 32 { index += 1 }
    return index > start
  }
}
