import HandoffStatistics

enum ConcordanceMethod: ReferenceMethod {
  static let name = "concordance"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["time", "event", "risk"], optional: ["strata"])
    return Self.values(
      ConcordanceIndex(
        try columns.durations(), risks: try columns.numbers("risk"), strata: try columns.optionalCodes("strata")))
  }

  static func values(_ index: ConcordanceIndex?) -> FlatValues {
    var values = FlatValues()
    values.set("c", index?.value)
    values.set("se", index?.error)
    values.set("concordant", index?.concordant ?? 0)
    values.set("discordant", index?.discordant ?? 0)
    values.set("tied_risk", index?.tiedRisk ?? 0)
    return values
  }
}
