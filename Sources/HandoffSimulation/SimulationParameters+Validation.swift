extension SimulationParameters {
  /// Throws the first parameter that is out of range; an effect or a share of exactly its bound is accepted.
  public func validate() throws(SimulationError) {
    try check("handoffs", handoffs, in: 1...100_000_000)
    try check("months", months, in: 1...240)
    try check("start", start, in: Self.firstDay...Self.lastDay)
    try check("cutoff", cutoff, in: periodEnd...periodEnd.adding(months: 240))
    try check("spanishShare", spanishShare, in: 0...1)
    try check("sellers", sellers, in: 1...100_000)
    try check("csms", csms, in: 1...100_000)
    try check("activitiesPerHandoff", activitiesPerHandoff, in: 0...200)
    try check("effects.gapOddsRatio", effects.gapOddsRatio, in: 0.01...100)
    try check("effects.delayRatio", effects.delayRatio, in: 0.01...100)
    try check("effects.churnHazardRatio", effects.churnHazardRatio, in: 0.01...100)
    try check("effects.firstValueDaysRatio", effects.firstValueDaysRatio, in: 0.01...100)
    try check("effects.satisfactionShift", effects.satisfactionShift, in: -10...10)
    try check("effects.adoptionShift", effects.adoptionShift, in: -10...10)
    try check("baselineFirstYearChurn", baselineFirstYearChurn, in: 0...0.99)
    try check("churnShape", churnShape, in: 0.1...10)
    if let introduced = fieldIntroducedAfterMonths {
      try check("fieldIntroducedAfterMonths", introduced, in: 0...months)
    }
    try check("lateStageFlipShare", lateStageFlipShare, in: 0...1)
  }

  private static let firstDay = SimulatedDay(number: 10_957)
  private static let lastDay = SimulatedDay(number: 40_177)

  private func check(_ parameter: String, _ value: Int, in allowed: ClosedRange<Int>) throws(SimulationError) {
    guard allowed.contains(value) else {
      throw .countOutOfRange(parameter: parameter, value: value, allowed: allowed)
    }
  }

  private func check(
    _ parameter: String, _ value: Double, in allowed: ClosedRange<Double>
  ) throws(SimulationError) {
    guard allowed.contains(value) else {
      throw .numberOutOfRange(parameter: parameter, value: value, allowed: allowed)
    }
  }

  private func check(
    _ parameter: String, _ value: SimulatedDay, in allowed: ClosedRange<SimulatedDay>
  ) throws(SimulationError) {
    guard allowed.contains(value) else {
      throw .dayOutOfRange(parameter: parameter, value: value, allowed: allowed)
    }
  }
}
