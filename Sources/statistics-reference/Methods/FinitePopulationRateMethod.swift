import HandoffStatistics

enum FinitePopulationRateMethod: ReferenceMethod {
  static let name = "rate_fpc"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let rate = ProportionInterval(
      events: try inputs.integer("x"), of: try inputs.integer("n"), drawnFrom: try inputs.integer("N"),
      try inputs.confidence())
    var values = FlatValues()
    values.set("p", rate?.share)
    values.set("lo", "hi", rate?.interval)
    return values
  }
}
