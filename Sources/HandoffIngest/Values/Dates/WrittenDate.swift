import HandoffModel

/// A date or date-time as a cell has it, before anybody has said in which zone its clock ran.
struct WrittenDate: Hashable, Sendable {
  let day: Day
  let clock: ClockTime
  /// Whether its century was guessed.
  let hasTwoDigitYear: Bool

  init(day: Day, clock: ClockTime, hasTwoDigitYear: Bool = false) {
    self.day = day
    self.clock = clock
    self.hasTwoDigitYear = hasTwoDigitYear
  }

  /// Years outside are mistyped, or mean "never", and must not date anything.
  var isPlausible: Bool { day >= Day.earliestPlausible && day <= Day.latestPlausible }

  /// What it means where the clock ran in `zone`, and whether that clock ever showed it: a day stays a day.
  func moment(zone: Zone) -> (moment: Moment, resolution: LocalTimeResolution) {
    guard clock.isThere else { return (.day(day), .exact) }
    if let offset = clock.offset {
      let seconds = Int64(day.number) * Instant.secondsPerDay + Int64(clock.secondOfDay) - Int64(offset)
      return (.instant(Instant(seconds: seconds)), .exact)
    }
    let (instant, resolution) = zone.instant(day: day, secondOfDay: clock.secondOfDay)
    return (.instant(instant), resolution)
  }

  /// The year that two digits mean: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999, as POSIX has it.
  static func year(ofTwoDigits digits: Int) -> Int { digits <= 68 ? 2_000 + digits : 1_900 + digits }
}
