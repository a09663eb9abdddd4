import HandoffStatistics

enum StandardizedRiskMethod: ReferenceMethod {
  static let name = "standardized_risk"

  /// Each stratum is [exposed events, exposed, other events, others].
  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let strata = try inputs.table("strata").compactMap { row in
      row.count == 4 ? TwoByTwoTable(row[0], row[1] - row[0], row[2], row[3] - row[2]) : nil
    }
    let risk = StandardizedRisk(strata, try inputs.confidence())
    var values = FlatValues()
    values.set("risk1", risk?.exposedRisk)
    values.set("risk0", risk?.otherRisk)
    values.set("rd", risk?.difference.value)
    values.set("se", risk?.difference.error)
    values.set("lo", "hi", risk?.difference.interval)
    values.set("strata_used", risk?.used.count ?? 0)
    return values
  }
}
