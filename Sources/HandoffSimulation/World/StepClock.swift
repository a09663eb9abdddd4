/// Draws the moments of the steps of one handoff, slower and more often skipped the lower its quality.
struct StepClock {
  private let delayFactor: Double
  private let calendar: CompanyCalendar
  private var random: RandomSource

  init(deal: DealFacts, world: World) {
    calendar = world.calendar
    delayFactor = QualityEffects.factor(world.parameters.effects.delayRatio, quality: deal.cast.quality)
    random = world.random(deal.handoff, .timing)
  }

  mutating func happens(_ probability: Double) -> Bool {
    random.chance(probability)
  }

  /// Of that probability at median quality, more likely the higher the quality.
  mutating func happensReadily(_ probability: Double) -> Bool {
    random.chance(probability / delayFactor)
  }

  mutating func draw(in range: ClosedRange<Int>) -> Int {
    random.integer(in: range)
  }

  mutating func atWork(_ time: LocalTime) -> LocalTime {
    calendar.workingTime(from: time, random: &random)
  }

  /// A step at work, a log-normal delay after `origin`; nil where it is skipped (`missing` at median
  /// quality). Takes the same random numbers in every case.
  mutating func step(
    after origin: LocalTime, medianHours: Double, sigma: Double, missing: Double,
    notBefore earliest: LocalTime? = nil
  ) -> LocalTime? {
    let isSkipped = random.chance(missing * delayFactor)
    let delay = random.logNormal(median: medianHours * delayFactor, sigma: sigma)
    let wanted = origin.adding(hours: delay)
    let time = calendar.workingTime(from: max(wanted, earliest ?? wanted), random: &random)
    return isSkipped ? nil : time
  }

  /// A moment on a working day, at least one day before `limit`.
  mutating func before(_ limit: LocalTime, medianDays: Double) -> LocalTime {
    let days = min(random.logNormal(median: medianDays, sigma: 0.5), 60)
    let second = random.integer(in: 32_400...61_200)
    let day = calendar.workingDay(onOrBefore: limit.day.adding(days: -1 - Int(days)))
    return LocalTime(day: day, second: second)
  }

  /// The weekly meeting: the next Tuesday at 10:00 that is a working day, at least an hour after `origin`.
  mutating func weekly(after origin: LocalTime) -> LocalTime? {
    let isSkipped = random.chance(0.05 * delayFactor)
    var day = origin.adding(hours: 15).day
    while day.weekday != 1 || !calendar.isWorkingDay(day) { day = day.adding(days: 1) }
    return isSkipped ? nil : LocalTime(day: day, second: 36_000)
  }
}
