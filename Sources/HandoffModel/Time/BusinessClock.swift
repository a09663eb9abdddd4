/// Measures the time between moments, and limits, by a business calendar and in its zone.
///
/// Something is inside a limit when `elapsed` is at most `limit`. For moments with a time of day, and between
/// days, that is exactly when `due` does not precede it; a day without time is judged more leniently against
/// an hour limit from an instant, since the limit is rounded up to whole days.
public struct BusinessClock: Hashable, Sendable {
  public let calendar: BusinessCalendar

  public init(calendar: BusinessCalendar) {
    self.calendar = calendar
  }

  /// Time from `start` to `end`: seconds that pass, or that are open, for hour units; differences of days for
  /// day units, so that 23:59 to 00:01 is a day. When either end has no time of day, hour units are measured
  /// in days.
  public func elapsed(from start: Moment, to end: Moment, unit: TimeUnit) -> Elapsed {
    guard unit.countsHours else {
      return Elapsed(amount: days(from: start, to: end, unit: unit), isWholeDays: false)
    }
    guard let first = start.instant, let last = end.instant else {
      return Elapsed(amount: days(from: start, to: end, unit: unit.wholeDays), isWholeDays: true)
    }
    let seconds =
      unit == .hours ? last.seconds - first.seconds : calendar.businessSeconds(from: first, to: last)
    return Elapsed(amount: seconds, isWholeDays: false)
  }

  /// `limit` in the unit of `Elapsed.amount`, for a clock that starts at `start`.
  ///
  /// In whole days, hours are rounded up to days of 24 hours, and business hours to business days of the
  /// calendar's usual opening hours: a limit never shrinks for want of a time of day. `wholeDays` changes
  /// nothing for day units.
  public func limit(_ limit: TimeLimit, from start: Moment, wholeDays: Bool) -> Int64 {
    switch limit {
    case .endOfNextCalendarWeek:
      return Int64(14 - start.day(in: calendar.zone).weekday.rawValue)
    case .span(let span):
      guard span.unit.countsHours else { return Int64(span.amount) }
      let seconds = Int64(span.amount) * 3_600
      guard wholeDays else { return seconds }
      let day = span.unit == .hours ? Instant.secondsPerDay : calendar.usualOpenSeconds
      return (seconds + day - 1) / day
    }
  }

  /// The last moment inside `limit`: an instant for an hour limit from an instant, else a day. Nil when a
  /// business limit never passes, because the calendar has no business days or is never open.
  ///
  /// Business time stands still while the business is closed, so this lies just before it resumes: five
  /// business days from a Friday end on the Sunday after the next Friday. `nominalDue` is the date people
  /// would name.
  public func due(_ limit: TimeLimit, from start: Moment) -> Moment? {
    end(of: limit, from: start, isLast: true)
  }

  /// The first moment at which the whole of `limit` has passed: five business days from a Friday are the next
  /// Friday. Nil as for `due`, and never later than it.
  public func nominalDue(_ limit: TimeLimit, from start: Moment) -> Moment? {
    end(of: limit, from: start, isLast: false)
  }

  private func days(from start: Moment, to end: Moment, unit: TimeUnit) -> Int64 {
    let (first, last) = (start.day(in: calendar.zone), end.day(in: calendar.zone))
    return Int64(unit == .businessDays ? calendar.businessDays(from: first, to: last) : first.days(to: last))
  }

  /// The moment after which more than the limit has passed (`isLast`), or at which all of it has.
  private func end(of limit: TimeLimit, from start: Moment, isLast: Bool) -> Moment? {
    let amount = self.limit(limit, from: start, wholeDays: start.isDateOnly)
    let beyond = isLast ? 1 : 0
    if let instant = start.instant, limit.unit.countsHours {
      guard limit.unit == .businessHours else { return .instant(Instant(seconds: instant.seconds + amount)) }
      return calendar.adding(businessSeconds: amount + Int64(beyond), to: instant)
        .map { .instant(Instant(seconds: $0.seconds - Int64(beyond))) }
    }
    let day = start.day(in: calendar.zone)
    guard limit.unit.wholeDays == .businessDays else { return .day(day.adding(days: Int(amount))) }
    return calendar.adding(businessDays: Int(amount) + beyond, to: day)
      .map { .day($0.adding(days: -beyond)) }
  }
}
