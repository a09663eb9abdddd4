import HandoffStatistics

enum KappaMethod: ReferenceMethod {
  static let name = "kappa"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let name = inputs.optional("weights")?.string ?? KappaWeights.none.rawValue
    guard let weights = KappaWeights(rawValue: name) else { throw CaseError("unknown weights \(name)") }
    let kappa = Kappa(try inputs.table("table"), weights: weights, try inputs.confidence())
    var values = FlatValues()
    values.set("kappa", kappa?.value)
    values.set("se", kappa?.error)
    values.set("lo", "hi", kappa?.interval)
    values.set("po", kappa?.observed)
    values.set("pe", kappa?.expected)
    values.set("se0", kappa?.errorUnderChance)
    if weights == .none {
      values.set("pabak", kappa?.prevalenceAdjusted)
      values.set("gwet_ac1", kappa?.gwet)
    }
    return values
  }
}
