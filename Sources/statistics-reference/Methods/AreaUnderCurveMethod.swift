import HandoffStatistics

enum AreaUnderCurveMethod: ReferenceMethod {
  static let name = "auc"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let positives = try inputs.numbers("pos")
    let negatives = try inputs.numbers("neg")
    let area = AreaUnderCurve(positives: positives, negatives: negatives, try inputs.confidence())
    var values = FlatValues()
    values.set("n_pos", positives.count)
    values.set("n_neg", negatives.count)
    values.set("auc", area?.value)
    values.set("se", area?.error)
    values.set("lo", "hi", area?.interval)
    return values
  }
}
