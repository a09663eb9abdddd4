import HandoffStatistics

enum KaplanMeierMethod: ReferenceMethod {
  static let name = "kaplan_meier"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let durations = try inputs.columns(["time", "event"]).durations()
    let curve = KaplanMeierCurve(durations, try inputs.confidence())
    let median = MedianSurvival(curve)
    var values = FlatValues()
    values.set("n", curve.count)
    values.set("events", curve.events)
    values.set("median", median.value)
    values.set("median_lo", median.lower)
    values.set("median_hi", median.upper)
    values.set("table.time", curve.steps.map(\.time))
    values.set("table.n_risk", curve.steps.map(\.atRisk))
    values.set("table.n_event", curve.steps.map(\.events))
    values.set("table.S", curve.steps.map(\.survival))
    values.set("table.se", curve.steps.map(\.error))
    values.set("table.lo", curve.steps.map { $0.interval(curve.confidence)?.lower })
    values.set("table.hi", curve.steps.map { $0.interval(curve.confidence)?.upper })
    for horizon in inputs.optional("horizons") == nil ? [] : try inputs.numbers("horizons") {
      values.set("at_\(SurvivalValues.name(horizon))", SurvivalValues.of(curve.at(horizon)))
    }
    if let tau = inputs.optional("tau")?.number {
      let mean = curve.count > 0 ? RestrictedMean(curve, to: tau) : nil
      values.set("rmst.tau", tau)
      values.set("rmst.rmst", mean?.value)
      values.set("rmst.se", mean?.error)
    }
    values.set("median_followup", MedianSurvival.followUp(durations))
    return values
  }
}
