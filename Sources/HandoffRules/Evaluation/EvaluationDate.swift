import HandoffModel

/// The date as of which a batch is judged: what lies after it does not exist.
struct EvaluationDate: Sendable {
  private let lastDay: Day
  /// First instant that does not exist.
  private let end: Instant
  /// The last moment that exists, for clocks that are still running.
  let now: Moment

  /// A day stands for its end in `zone`.
  init(_ moment: Moment, zone: Zone) {
    if let instant = moment.instant {
      lastDay = zone.day(of: instant)
      end = Instant(seconds: instant.seconds + 1)
    } else {
      lastDay = moment.day(in: zone)
      end = zone.startOfDay(lastDay.adding(days: 1))
    }
    now = .instant(Instant(seconds: end.seconds - 1))
  }

  func includes(_ moment: Moment) -> Bool {
    if let instant = moment.instant { return instant < end }
    return moment.dateOnlyDay.map { $0 <= lastDay } ?? false
  }
}
