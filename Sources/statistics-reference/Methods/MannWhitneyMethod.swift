import HandoffStatistics

enum MannWhitneyMethod: ReferenceMethod {
  static let name = "mann_whitney"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let x = try inputs.numbers("x")
    let y = try inputs.numbers("y")
    let test = MannWhitneyTest(x, y)
    var values = FlatValues()
    values.set("n1", x.count)
    values.set("n2", y.count)
    values.set("U", test?.u)
    values.set("z", test?.z)
    values.set("p", test?.p)
    values.set("cliffs_delta", test?.delta)
    if inputs.optional("exact")?.bool ?? false { values.set("p_exact", ExactRankSumTest.p(x, y)) }
    return values
  }
}
