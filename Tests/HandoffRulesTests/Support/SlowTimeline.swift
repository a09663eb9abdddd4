import HandoffModel
import TestSupport

/// Random moments around March 2026 as exports write them, and the slow arithmetic of whole days on them.
enum SlowTimeline {
  /// A day, or an instant on the hour with the seconds around it, of the 40 days from 2026-02-20.
  static func moment(_ generator: inout SeededGenerator, dateOnly: Int = 3) -> String {
    let day = Day(number: base + Int32(generator.below(40)))
    if dateOnly > 0, generator.once(in: dateOnly) { return "\(day)" }
    let second = generator.below(24) * 3_600 + generator.pick([0, 0, 1, 3_599])
    return Instant(seconds: Int64(day.number) * 86_400 + Int64(second)).description
  }

  static let base: Int32 = Day(year: 2026, month: 2, day: 20)?.number ?? 0

  static func parsed(_ text: String) -> Moment? { ISOTimestamp.moment(of: text, zone: .utc) }

  /// -1, 0 or 1: instants by the second, else by days of the zone.
  static func order(_ a: Moment, _ b: Moment, in zone: Zone) -> Int {
    if let x = a.instant, let y = b.instant { return x == y ? 0 : x < y ? -1 : 1 }
    let (x, y) = (a.day(in: zone), b.day(in: zone))
    return x == y ? 0 : x < y ? -1 : 1
  }
}
