import HandoffStatistics

enum RateMethod: ReferenceMethod {
  static let name = "rate"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let events = try inputs.integer("x")
    let total = try inputs.integer("n")
    let confidence = try inputs.confidence()
    let rate = ProportionInterval(events: events, of: total, confidence)
    var values = FlatValues()
    values.set("p", rate?.share)
    values.set("lo", "hi", rate?.interval)
    values.set("cp_lo", "cp_hi", ClopperPearsonInterval.limits(events: events, of: total, confidence))
    return values
  }
}
