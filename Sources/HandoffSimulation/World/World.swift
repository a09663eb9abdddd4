/// What all handoffs of a simulation share.
struct World: Sendable {
  let parameters: SimulationParameters
  let staff: Staff
  let calendar: CompanyCalendar
  /// The first moment that is not in the export any more.
  let horizon: LocalTime
  /// Deals signed before this day have no text on competitive risks; nil where the field was always there.
  let fieldIntroduced: SimulatedDay?
  let phrases: PhraseShelf

  init(parameters: SimulationParameters) {
    self.parameters = parameters
    staff = Staff(parameters: parameters)
    calendar = CompanyCalendar(
      from: parameters.start.adding(days: -1500), through: parameters.cutoff.adding(days: 400))
    horizon = LocalTime(day: parameters.cutoff, second: 0)
    fieldIntroduced = parameters.fieldIntroducedAfterMonths.map(parameters.start.adding(months:))
    phrases = PhraseShelf()
  }

  func random(_ subject: Int, _ topic: RandomTopic) -> RandomSource {
    RandomSource(seed: parameters.seed, subject: subject, topic: topic)
  }
}
