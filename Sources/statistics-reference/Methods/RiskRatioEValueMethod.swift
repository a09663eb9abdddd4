import HandoffStatistics

enum RiskRatioEValueMethod: ReferenceMethod {
  static let name = "evalue_rr"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    var values = FlatValues()
    values.set("point", inputs.optional("rr")?.number.flatMap(EValue.of))
    let limits = inputs.optional("lo")?.number.flatMap { lower in
      inputs.optional("hi")?.number.map { Interval(lower, $0) }
    }
    values.set("ci", limits.flatMap(EValue.ofLimit))
    return values
  }
}
