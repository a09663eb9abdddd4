// Business time, in seconds that really pass: an opening interval lasts from the instant at which the clock
// reaches its start to the instant at which it reaches its end, so a day that is open from 00:00 to 24:00 has
// 23 hours when the clocks go forward. An end that the clock skips is the instant of the change; one that
// occurs twice is the first of the two.
extension BusinessCalendar {
  /// Open seconds between two instants; negative when `end` is earlier.
  public func businessSeconds(from start: Instant, to end: Instant) -> Int64 {
    openSeconds(until: end) - openSeconds(until: start)
  }

  /// The first instant, not before `start`, by which `seconds` of business time have passed since `start`;
  /// `start` for 0 or less. Nil when there is no such instant.
  public func adding(businessSeconds seconds: Int64, to start: Instant) -> Instant? {
    guard seconds > 0 else { return start }
    let (target, overflow) = openSeconds(until: start).addingReportingOverflow(seconds)
    let before = zone.day(of: start).adding(days: -1)
    guard !overflow, let day = openSecondTotals.firstDay(reaching: target, notBefore: before) else {
      return nil
    }
    var missing = target - openSecondTotals.total(before: day)
    for interval in openingHours.intervals(on: day.weekday) {
      let (opens, closes) = zone.instants(of: interval, on: day)
      let length = closes.seconds - opens.seconds
      if missing <= length { return Instant(seconds: opens.seconds + missing) }
      missing -= length
    }
    return nil
  }

  /// Open seconds from an arbitrary beginning until `instant`.
  private func openSeconds(until instant: Instant) -> Int64 {
    let (day, secondOfDay, isSettled) = zone.settledLocalTime(of: instant)
    guard isSettled else { return openSecondsNearChange(until: instant, day: day) }
    let before = openSecondTotals.total(before: day)
    guard openSecondTotals.total(through: day) > before else { return before }
    return before + openingHours.openSeconds(on: day.weekday, before: secondOfDay)
  }

  private func openSecondsNearChange(until instant: Instant, day clockDay: Day) -> Int64 {
    // Clocks set back over midnight (Sao Paulo) show the old day once more after the new one may have begun.
    let next = clockDay.adding(days: 1)
    let day = zone.startOfDay(next) <= instant ? next : clockDay
    let before = openSecondTotals.total(before: day)
    guard openSecondTotals.total(through: day) > before else { return before }
    return before + zone.openSeconds(on: day, openingHours: openingHours, until: instant)
  }
}

extension Zone {
  /// Every day on which opening hours may last longer or shorter than the clock says, in ascending order.
  var daysNearChanges: [Day] {
    let days = zip(starts, offsets).dropFirst().flatMap { start, offset -> [Day] in
      let day = (start + Int64(offset)).flooredDivision(by: Instant.secondsPerDay).quotient
      return (-2...2).map { Day(number: Int32(clamping: day + $0)) }
    }
    return Set(days).sorted()
  }

  /// Seconds really open on `day`, all of them or those before `limit`.
  func openSeconds(on day: Day, openingHours: OpeningHours, until limit: Instant?) -> Int64 {
    openingHours.intervals(on: day.weekday).reduce(0) { total, interval in
      let (opens, closes) = instants(of: interval, on: day)
      let end = min(limit ?? closes, closes)
      return total + max(0, end.seconds - opens.seconds)
    }
  }

  /// When an interval opens and closes on `day`.
  func instants(of interval: OpeningInterval, on day: Day) -> (opens: Instant, closes: Instant) {
    (firstInstant(on: day, notBefore: interval.opens), firstInstant(on: day, notBefore: interval.closes))
  }
}
