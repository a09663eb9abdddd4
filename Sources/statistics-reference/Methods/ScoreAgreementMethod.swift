import HandoffStatistics

enum ScoreAgreementMethod: ReferenceMethod {
  static let name = "score_agreement"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["x", "y"])
    let x = try columns.numbers("x")
    let y = try columns.numbers("y")
    let confidence = try inputs.confidence()
    let concordance = ConcordanceCorrelation(x, y, confidence)
    let limits = LimitsOfAgreement(x, y, confidence)
    var values = FlatValues()
    values.set("ccc.n", x.count)
    values.set("ccc.ccc", concordance?.value)
    values.set("ccc.lo", "ccc.hi", concordance?.interval)
    values.set("ba.n", x.count)
    values.set("ba.bias", limits?.bias)
    values.set("ba.sd", limits?.deviation)
    values.set("ba.bias_lo", "ba.bias_hi", limits?.biasInterval)
    values.set("ba.loa_lo", "ba.loa_hi", limits?.limits)
    values.set("ba.loa_ci_half", limits?.limitMargin)
    return values
  }
}
