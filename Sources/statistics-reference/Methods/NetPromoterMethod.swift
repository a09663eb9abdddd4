import HandoffStatistics

enum NetPromoterMethod: ReferenceMethod {
  static let name = "nps"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let score = NetPromoterScore(
      promoters: try inputs.integer("promoters"), passives: try inputs.integer("passives"),
      detractors: try inputs.integer("detractors"), try inputs.confidence())
    var values = FlatValues()
    values.set("nps", score?.value)
    values.set("se", score?.error)
    values.set("lo", "hi", score?.interval)
    return values
  }
}
