import HandoffStatistics

enum AdjustMethod: ReferenceMethod {
  static let name = "adjust"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let p = try inputs.list("p").map(\.number)
    var values = FlatValues()
    values.set("holm", HolmAdjustment.adjust(p))
    values.set("bh", FalseDiscoveryAdjustment.adjust(p))
    return values
  }
}
