/// The calendar of the simulated company: a Madrid office, its public holidays and its clock changes.
///
/// Zone: UTC+1, and UTC+2 from the last Sunday of March to the last Sunday of October (the rule in force
/// since 1996). The change happens at night, outside every simulated moment, so the day alone decides the
/// offset.
struct CompanyCalendar: Sendable {
  private let first: Int
  private let isWorking: [Bool]
  private let offsets: [Int]

  /// Covers the days from `first` to `last`; days outside count as the nearest covered one for the offset,
  /// and as working days from Monday to Friday.
  init(from first: SimulatedDay, through last: SimulatedDay) {
    self.first = first.number
    let days = (first.number...max(first.number, last.number)).map(SimulatedDay.init(number:))
    isWorking = days.map { $0.weekday < 5 && !Self.isHoliday($0) }
    offsets = days.map(Self.offset(on:))
  }

  func isWorkingDay(_ day: SimulatedDay) -> Bool {
    let position = day.number - first
    return isWorking.indices.contains(position) ? isWorking[position] : day.weekday < 5
  }

  /// The same moment in seconds since 1970-01-01T00:00:00Z.
  func utcSeconds(_ time: LocalTime) -> Int {
    let position = min(max(time.day.number - first, 0), offsets.count - 1)
    return time.seconds - offsets[position]
  }

  /// The moment itself where someone is at work then, else the next working morning.
  ///
  /// Work runs from 08:30 to 18:30; one time in forty, someone works on a day off. Takes two random numbers
  /// always.
  func workingTime(from time: LocalTime, random: inout RandomSource) -> LocalTime {
    let worksAnyway = random.chance(1.0 / 40)
    let opening = 8 * 3600 + 1800
    let morning = opening + random.index(below: 7200)
    var day = time.day
    if isWorkingDay(day) || worksAnyway {
      if time.secondOfDay < opening { return LocalTime(day: day, second: morning) }
      if time.secondOfDay < 18 * 3600 + 1800 { return time }
    }
    repeat { day = day.adding(days: 1) } while !isWorkingDay(day)
    return LocalTime(day: day, second: morning)
  }

  /// The last working day on or before `day`.
  func workingDay(onOrBefore day: SimulatedDay) -> SimulatedDay {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: -1) }
    return day
  }

  /// The Spanish national holidays of fixed date, and Good Friday.
  private static func isHoliday(_ day: SimulatedDay) -> Bool {
    let (year, month, dayOfMonth) = day.civil
    switch (month, dayOfMonth) {
    case (1, 1), (1, 6), (5, 1), (8, 15), (10, 12), (11, 1), (12, 6), (12, 8), (12, 25): return true
    default: return month >= 3 && month <= 4 && day.number == easter(of: year) - 2
    }
  }

  /// Easter Sunday by the anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms", chapter 8).
  private static func easter(of year: Int) -> Int {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let epact = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let shift = (32 + 2 * (b % 4) + 2 * (c / 4) - epact - c % 4) % 7
    let correction = (a + 11 * epact + 22 * shift) / 451
    let index = epact + shift - 7 * correction + 114
    return SimulatedDay(year: year, month: index / 31, day: index % 31 + 1)?.number ?? 0
  }

  private static func offset(on day: SimulatedDay) -> Int {
    let year = day.civil.year
    guard let march = lastSunday(of: 3, year), let october = lastSunday(of: 10, year) else { return 3600 }
    return march <= day && day < october ? 7200 : 3600
  }

  private static func lastSunday(of month: Int, _ year: Int) -> SimulatedDay? {
    SimulatedDay(year: year, month: month, day: 31).map { $0.adding(days: -(($0.weekday + 1) % 7)) }
  }
}
