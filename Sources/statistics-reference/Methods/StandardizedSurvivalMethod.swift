import HandoffStatistics

enum StandardizedSurvivalMethod: ReferenceMethod {
  static let name = "km_standardized"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["time", "event", "arm", "stratum"])
    let risk = StandardizedHorizonRisk(
      try columns.durations(), isExposed: try columns.flags("arm"), strata: try columns.codes("stratum"),
      at: try inputs.number("horizon"), try inputs.confidence())
    var values = FlatValues()
    values.set("rd", risk?.difference.value)
    values.set("se", risk?.difference.error)
    values.set("lo", "hi", risk?.difference.interval)
    values.set("used", risk?.used ?? [])
    return values
  }
}
