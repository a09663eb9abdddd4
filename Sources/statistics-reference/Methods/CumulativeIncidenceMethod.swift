import HandoffStatistics

enum CumulativeIncidenceMethod: ReferenceMethod {
  static let name = "cumulative_incidence"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["time", "status"])
    let times = try columns.numbers("time")
    let outcomes = try columns.codes("status")
    var values = FlatValues()
    for kind in [1, 2] {
      let incidence = CumulativeIncidence(times: times, outcomes: outcomes, kind: kind, try inputs.confidence())
      for horizon in try inputs.numbers("horizons") {
        let point = times.isEmpty ? nil : incidence?.at(horizon)
        let key = "cause\(kind)_at_\(SurvivalValues.name(horizon))"
        values.set("\(key).F", point?.share)
        values.set("\(key).se", point?.error)
        values.set("\(key).lo", "\(key).hi", point?.interval)
        values.set("\(key).lo_f", "\(key).hi_f", point?.otherScale)
      }
    }
    return values
  }
}
