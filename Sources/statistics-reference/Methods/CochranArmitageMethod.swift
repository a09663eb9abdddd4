import HandoffStatistics

enum CochranArmitageMethod: ReferenceMethod {
  static let name = "cochran_armitage"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let scores = inputs.optional("scores") == nil ? nil : try inputs.numbers("scores")
    let trend = CochranArmitageTrend(
      events: try inputs.integers("x"), totals: try inputs.integers("n"), scores: scores)
    var values = FlatValues()
    values.set("z", trend?.z)
    values.set("chi2", trend?.chiSquare)
    values.set("p", trend?.p)
    values.set("slope", trend?.slope)
    return values
  }
}
