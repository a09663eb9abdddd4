import HandoffStatistics

enum HazardRatioEValueMethod: ReferenceMethod {
  static let name = "evalue_hr"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let isRare = inputs.optional("outcome")?.string?.hasPrefix("rare") ?? false
    func convert(_ ratio: Double?) -> Double? { isRare ? ratio : ratio.flatMap(HazardRatioConversion.riskRatio) }
    let hazardRatio = try inputs.number("hr")
    let ratio = convert(hazardRatio)
    var values = FlatValues()
    values.set("rr", ratio)
    values.set("point", ratio.flatMap(EValue.of))
    values.set("or_rr", HazardRatioConversion.ofOddsRatio(hazardRatio))
    if let lower = convert(inputs.optional("lo")?.number), let upper = convert(inputs.optional("hi")?.number) {
      values.set("ci", EValue.ofLimit(Interval(lower, upper)))
    }
    return values
  }
}
