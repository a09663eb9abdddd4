/// What becomes of the customer, seen without a cutoff.
struct Outcome: Sendable {
  /// The day on which the customer leaves, if ever within the calendar.
  let churnDay: SimulatedDay
  /// First value, where it is ever reached; it may fall after the churn day, and then does not happen.
  let firstValueDays: Double?

  /// Quality is the deal's own with what the seller's habit adds. Churn is Weibull with proportional hazards in quality, first value log-normal with a median that is
  /// proportional in it; one customer in twenty-five of median quality never gets there.
  init(deal: DealFacts, world: World) {
    let parameters = world.parameters
    let quality = deal.cast.quality + deal.sellerHabit.shift
    var churnRandom = world.random(deal.handoff, .churn)
    // H(t) = H(365) (t / 365)^shape ratio^(-quality); setting it to an exponential number of mean 1 gives t.
    let yearHazard =
      -Elementary.log(1 - parameters.baselineFirstYearChurn)
      * QualityEffects.factor(parameters.effects.churnHazardRatio, quality: quality)
    let scaled = churnRandom.exponential() / max(yearHazard, 1e-12)
    let days = 365 * Elementary.power(scaled, 1 / parameters.churnShape)
    churnDay = deal.signed.day.adding(days: 1 + Int(min(days, 40_000)))

    var valueRandom = world.random(deal.handoff, .firstValue)
    let factor = QualityEffects.factor(parameters.effects.firstValueDaysRatio, quality: quality)
    let isNever = valueRandom.chance(0.04 * factor)
    let median = deal.profile.firstValueDays * factor
    let draw = valueRandom.logNormal(median: median, sigma: 0.5)
    firstValueDays = isNever ? nil : min(max(draw, 0.5), 3_650)
  }
}
