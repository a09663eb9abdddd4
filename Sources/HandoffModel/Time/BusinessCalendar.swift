/// When a business works: its zone, weekends, holidays and opening hours, with the tables that measure
/// business time.
///
/// A business day is a day that is neither on a weekend nor a holiday, whether or not it has opening hours;
/// business time is the opening hours of business days. Everything is computed when the calendar is made, in
/// under a millisecond, and never changes; copies share the tables. Any date can be asked, however far away.
public struct BusinessCalendar: Sendable {
  public let id: String
  public let zone: Zone
  /// In the order of the week.
  public let weekend: [Weekday]
  /// In ascending order. To ask about one day, `isBusinessDay` is faster than a search here.
  public let holidays: [Day]
  public let openingHours: OpeningHours

  /// Open seconds of the usual business day: the commonest length among the open days of a week, of equally
  /// common ones the longest. 86,400 when no day is open, so that dividing by it is always possible.
  public let usualOpenSeconds: Int64

  let businessDayTotals: DayTotals
  let openSecondTotals: DayTotals

  /// A calendar without business days (a weekend of seven days) or without opening hours is allowed; what it
  /// never reaches is nil.
  public init(
    id: String, zone: Zone, weekend: Set<Weekday> = [.saturday, .sunday], holidays: Set<Day> = [],
    openingHours: OpeningHours = .allDay
  ) {
    self.id = id
    self.zone = zone
    self.weekend = weekend.sorted()
    self.holidays = holidays.sorted()
    self.openingHours = openingHours
    let days = Weekday.allCases.map { weekday in weekend.contains(weekday) ? Int64(0) : 1 }
    let seconds = Weekday.allCases.map { weekday in
      weekend.contains(weekday) ? 0 : openingHours.openSeconds(on: weekday)
    }
    usualOpenSeconds = Self.commonest(of: seconds.filter { $0 > 0 }) ?? Instant.secondsPerDay
    businessDayTotals = DayTotals(
      WeeklyPattern(amounts: days, exceptions: self.holidays.map { (day: $0, amount: 0) }))
    openSecondTotals = DayTotals(
      WeeklyPattern(
        amounts: seconds,
        exceptions: Self.openSecondExceptions(
          usual: seconds, zone: zone, holidays: holidays, openingHours: openingHours)))
  }

  public func isBusinessDay(_ day: Day) -> Bool {
    businessDays(from: day.adding(days: -1), to: day) > 0
  }

  /// Business days after `start` up to and including `end`; negative when `end` is earlier, so that swapping
  /// the days only changes the sign.
  public func businessDays(from start: Day, to end: Day) -> Int {
    Int(businessDayTotals.total(through: end) - businessDayTotals.total(through: start))
  }

  /// The `count`-th business day after `day`, which itself does not count; `day` for a count of 0 or less.
  /// Nil when there is no such day.
  public func adding(businessDays count: Int, to day: Day) -> Day? {
    let (target, overflow) = businessDayTotals.total(through: day).addingReportingOverflow(
      Int64(max(0, count)))
    guard !overflow else { return nil }
    return businessDayTotals.firstDay(reaching: target, notBefore: day)
  }

  /// The value listed most often, of equally frequent ones the largest; nil for an empty list.
  private static func commonest(of values: [Int64]) -> Int64? {
    let counts = values.sorted().map { value in (count: values.count { $0 == value }, value: value) }
    return counts.max { ($0.count, $0.value) < ($1.count, $1.value) }?.value
  }

  /// Holidays, and the days near a clock change whose opening hours last longer or shorter than the clock
  /// says.
  private static func openSecondExceptions(
    usual: [Int64], zone: Zone, holidays: Set<Day>, openingHours: OpeningHours
  ) -> [(day: Day, amount: Int64)] {
    let changed = zone.daysNearChanges.filter {
      !holidays.contains($0) && usual[$0.weekday.daysSinceMonday] > 0
    }
    let measured = changed.map { day in
      (day: day, amount: zone.openSeconds(on: day, openingHours: openingHours, until: nil))
    }
    let unusual = measured.filter { $0.amount != usual[$0.day.weekday.daysSinceMonday] }
    return (unusual + holidays.map { (day: $0, amount: 0) }).sorted { $0.day < $1.day }
  }
}

extension BusinessCalendar: Hashable {
  /// The tables follow from the rest.
  public static func == (a: BusinessCalendar, b: BusinessCalendar) -> Bool {
    a.id == b.id && a.zone == b.zone && a.weekend == b.weekend && a.holidays == b.holidays
      && a.openingHours == b.openingHours
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(zone)
    hasher.combine(weekend)
    hasher.combine(holidays)
    hasher.combine(openingHours)
  }
}
