/// When a deal is signed.
enum Signature {
  /// A moment in the signing period: mostly working hours of working days, thicker at the end of a month; for
  /// the quarter-end closer the last Friday afternoon of a quarter, where the period holds one.
  static func drawn(
    for habit: SellerHabit, world: World, random: inout RandomSource
  ) -> LocalTime {
    let parameters = world.parameters
    let length = parameters.periodEnd.number - parameters.start.number
    var day = parameters.start.adding(days: random.index(below: length))
    let isDayOff = random.chance(0.015)
    let isMonthEnd = random.chance(0.25)
    let daysBeforeEnd = random.index(below: 4)
    let daysBack = 1 + random.index(below: 5)
    let quarterDraw = random.uniform()
    let second = random.integer(in: 30_600...66_600)
    let lateSecond = random.integer(in: 57_600...70_200)

    if habit == .closesAtQuarterEnd, random.chance(0.8),
      let friday = quarterEndFriday(quarterDraw, parameters)
    {
      return LocalTime(day: friday, second: lateSecond)
    }
    if isMonthEnd {
      let (year, month, _) = day.civil
      let monthEnd = SimulatedDay(year: year, month: month, day: 1)?.adding(months: 1).adding(days: -1) ?? day
      day = min(monthEnd.adding(days: -daysBeforeEnd), parameters.periodEnd.adding(days: -1))
    }
    if !isDayOff && !world.calendar.isWorkingDay(day) {
      // Any day of the week before, lest all weekends end up on Fridays.
      day = world.calendar.workingDay(onOrBefore: day.adding(days: -daysBack))
    }
    return LocalTime(day: max(day, parameters.start), second: second)
  }

  /// The last Friday of one of the calendar quarters that end inside the period, chosen by `position`; nil
  /// where no quarter does, or its Friday lies before the start.
  private static func quarterEndFriday(
    _ position: Double, _ parameters: SimulationParameters
  ) -> SimulatedDay? {
    let (year, month, _) = parameters.start.civil
    let firstQuarterEnd = SimulatedDay(year: year, month: 1, day: 1)?.adding(months: (month - 1) / 3 * 3 + 3)
    guard let first = firstQuarterEnd else { return nil }
    var count = 0
    while first.adding(months: 3 * count) <= parameters.periodEnd { count += 1 }
    guard count > 0 else { return nil }
    let last = first.adding(months: 3 * Int(position * Double(count))).adding(days: -1)
    let friday = last.adding(days: -((last.weekday + 3) % 7))
    return friday >= parameters.start ? friday : nil
  }
}
