/// One stretch of opening hours on the local clock, its end excluded, in seconds since 00:00.
///
/// Both ends lie between 0 and 86,400 in a valid `OpeningHours`; a stretch over midnight is written as two.
public struct OpeningInterval: Hashable, Sendable {
  public let opens: Int32
  public let closes: Int32

  public init(opens: Int32, closes: Int32) {
    self.opens = opens
    self.closes = closes
  }

  /// Reads `HH:MM-HH:MM`, such as `09:00-14:00`, with `24:00` for the end of the day; nil for anything else.
  /// Whether the ends make sense together is for `OpeningHours` to say.
  public init?(parsing text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 11, bytes[5] == UInt8(ascii: "-") else { return nil }
    guard let opens = Self.second(ofClock: bytes[0..<5]), let closes = Self.second(ofClock: bytes[6..<11])
    else {
      return nil
    }
    self.init(opens: opens, closes: closes)
  }

  private static func second(ofClock bytes: ArraySlice<UInt8>) -> Int32? {
    guard bytes[bytes.startIndex + 2] == UInt8(ascii: ":") else { return nil }
    guard let hour = Int(decimalDigits: bytes.prefix(2)), let minute = Int(decimalDigits: bytes.suffix(2))
    else {
      return nil
    }
    guard minute < 60, hour < 24 || (hour == 24 && minute == 0) else { return nil }
    return Int32(clamping: hour * 3_600 + minute * 60)
  }
}

extension OpeningInterval: CustomStringConvertible {
  /// `HH:MM-HH:MM`; seconds are added only to an end that has them.
  public var description: String { "\(Self.clock(opens))-\(Self.clock(closes))" }

  private static func clock(_ second: Int32) -> String {
    let (hour, rest) = Int64(second).flooredDivision(by: 3_600)
    let minutes = "\(Int(hour).zeroPadded(to: 2)):\(Int(rest / 60).zeroPadded(to: 2))"
    return rest % 60 == 0 ? minutes : "\(minutes):\(Int(rest % 60).zeroPadded(to: 2))"
  }
}
