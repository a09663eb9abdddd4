import HandoffModel

/// Writes days and instants of one audit. The days near its analysis date are kept as text, ten bytes each,
/// since nearly every date of an audit is one of them.
struct DateText: Sendable {
  /// `2026-03-04T10:15:00+01:00`; years beyond 9999 are cut to their last four digits.
  static let longest = 25

  /// Three years back, one on.
  private static let daysBefore = 1_100
  private static let dayCount = 1_466

  private let zone: Zone
  private let firstDay: Int
  private let texts: [UInt8]

  init(zone: Zone, near day: Day) {
    self.zone = zone
    let first = Int(day.number) - Self.daysBefore
    firstDay = first
    texts = [UInt8](capacity: Self.dayCount * 10) { out in
      for number in first..<(first + Self.dayCount) {
        Self.write(Day(number: Int32(clamping: number)), to: &out)
      }
    }
  }

  /// `2026-03-04` for a day, `2026-03-04T10:15:00+01:00` for an instant, with the zone's offset at that time.
  func append(_ moment: Moment, to out: inout OutputSpan<UInt8>) {
    guard let instant = moment.instant else { return append(moment.day(in: zone), to: &out) }
    let offset = Int(zone.offset(at: instant))
    let local = Int(instant.seconds) + offset
    let second = ((local % 86_400) + 86_400) % 86_400
    append(Day(number: Int32(clamping: (local - second) / 86_400)), to: &out)
    out.append(UInt8(ascii: "T"))
    out.append(twoDigits: second / 3_600)
    out.append(UInt8(ascii: ":"))
    out.append(twoDigits: second / 60 % 60)
    out.append(UInt8(ascii: ":"))
    out.append(twoDigits: second % 60)
    out.append(offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    out.append(twoDigits: abs(offset) / 3_600)
    out.append(UInt8(ascii: ":"))
    out.append(twoDigits: abs(offset) / 60 % 60)
  }

  /// `2026-03-04`.
  func append(_ day: Day, to out: inout OutputSpan<UInt8>) {
    let position = Int(day.number) - firstDay
    guard position >= 0, position < Self.dayCount else { return Self.write(day, to: &out) }
    let known = texts.span
    for index in (position &* 10)..<(position &* 10 &+ 10) { out.append(known[index]) }
  }

  /// A moment as text of its own.
  func string(_ moment: Moment) -> String {
    let bytes = [UInt8](capacity: Self.longest) { out in append(moment, to: &out) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ day: Day, to out: inout OutputSpan<UInt8>) {
    let year = abs(day.year)
    out.append(twoDigits: year / 100)
    out.append(twoDigits: year)
    out.append(UInt8(ascii: "-"))
    out.append(twoDigits: day.month)
    out.append(UInt8(ascii: "-"))
    out.append(twoDigits: day.day)
  }
}
