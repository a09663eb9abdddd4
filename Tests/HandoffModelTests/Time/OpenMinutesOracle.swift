import Foundation
import HandoffModel
import Testing

/// Business time the slow way: looks at the clock in every minute, with Foundation's zone and not with
/// `Zone`.
///
/// A minute is open when the clock shows a business day and a time inside an opening interval. It can stand
/// for the calendar as long as clock changes, opening hours and the instants asked for fall on whole minutes,
/// and no opening interval starts or ends inside an hour that the clock repeats.
struct OpenMinutesOracle {
  private let start: Instant
  /// Open minutes before each minute since `start`.
  private let openBefore: [Int64]

  init(calendar: BusinessCalendar, from start: Instant, days: Int) throws {
    let reference = try #require(TimeZone(identifier: calendar.zone.identifier))
    self.start = start
    var openBefore: [Int64] = [0]
    for minute in 0..<Int64(days * 1_440) {
      let second = start.seconds + minute * 60
      let offset = reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
      let local = second + Int64(offset)
      let day = Day(number: Int32(local / 86_400))
      let isBusinessDay = !calendar.weekend.contains(day.weekday) && !calendar.holidays.contains(day)
      let isOpen =
        isBusinessDay
        && calendar.openingHours.intervals(on: day.weekday).contains {
          (Int64($0.opens)..<Int64($0.closes)).contains(local % 86_400)
        }
      openBefore.append((openBefore.last ?? 0) + (isOpen ? 1 : 0))
    }
    self.openBefore = openBefore
  }

  func openSeconds(from first: Instant, to last: Instant) -> Int64 {
    (openBefore[minute(of: last)] - openBefore[minute(of: first)]) * 60
  }

  private func minute(of instant: Instant) -> Int {
    Int((instant.seconds - start.seconds) / 60)
  }
}
