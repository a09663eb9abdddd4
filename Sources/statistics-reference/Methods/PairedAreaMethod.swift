import HandoffStatistics

enum PairedAreaMethod: ReferenceMethod {
  static let name = "auc_paired"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["y", "a", "b"])
    let pair = PairedAreaUnderCurve(
      isPositive: try columns.flags("y"), try columns.numbers("a"), try columns.numbers("b"), try inputs.confidence())
    var values = FlatValues()
    values.set("auc_a", pair?.first)
    values.set("auc_b", pair?.second)
    values.set("diff", pair.map { $0.first - $0.second })
    values.set("se", pair?.difference?.error)
    values.set("z", pair?.difference?.z)
    values.set("p", pair?.difference?.p)
    values.set("lo", "hi", pair?.difference?.interval)
    return values
  }
}
