import HandoffStatistics

enum SurvivalContrastMethod: ReferenceMethod {
  static let name = "km_contrast"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["time", "event", "arm"])
    let durations = try columns.durations()
    let isExposed = try columns.flags("arm")
    let confidence = try inputs.confidence()
    func curve(_ arm: Bool) -> KaplanMeierCurve {
      KaplanMeierCurve(durations.indices.filter { isExposed[$0] == arm }.map { durations[$0] }, confidence)
    }
    var values = FlatValues()
    if let horizon = inputs.optional("horizon")?.number {
      let risk = HorizonRiskContrast(curve(true), curve(false), at: horizon)
      values.set("rd.F1", risk?.first.risk)
      values.set("rd.F0", risk?.second.risk)
      values.set("rd.rd", risk?.difference)
      values.set("rd.se", risk?.error)
      values.set("rd.lo", "rd.hi", risk?.interval)
      values.set("rd.rr", risk?.ratio)
    }
    if let tau = inputs.optional("tau")?.number {
      let mean = RestrictedMeanContrast(curve(true), curve(false), to: tau, confidence)
      values.set("rmst.rmst1", mean?.first.value)
      values.set("rmst.se1", mean?.first.error)
      values.set("rmst.rmst0", mean?.second.value)
      values.set("rmst.se0", mean?.second.error)
      values.set("rmst.diff", mean?.difference.value)
      values.set("rmst.se", mean?.difference.error)
      values.set("rmst.lo", "rmst.hi", mean?.difference.interval)
      values.set("rmst.p", mean?.difference.p)
    }
    return values
  }
}
