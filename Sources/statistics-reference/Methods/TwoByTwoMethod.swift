import HandoffStatistics

enum TwoByTwoMethod: ReferenceMethod {
  static let name = "two_by_two"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let rows = try inputs.table("table")
    guard rows.count == 2, rows.allSatisfy({ $0.count == 2 }),
      let table = TwoByTwoTable(rows[0][0], rows[0][1], rows[1][0], rows[1][1])
    else { throw CaseError("the table must hold two rows of two counts") }
    let confidence = try inputs.confidence()
    let difference = RiskDifference(table, confidence)
    let ratio = RiskRatio(table, confidence)
    let conditional = ConditionalOddsRatio(table, confidence)
    let sample = SampleOddsRatio(table, confidence)
    let test = FisherTest(table)
    var values = FlatValues()
    values.set("p1", table.exposedRisk)
    values.set("p0", table.otherRisk)
    values.set("rd", difference?.value)
    values.set("rd_lo", "rd_hi", difference?.interval)
    values.set("rr", ratio?.value)
    values.set("rr_lo", "rr_hi", ratio?.interval)
    values.set("or_cond", conditional?.value)
    values.set("or_cond_lo", "or_cond_hi", conditional?.interval)
    values.set("or_sample", sample?.value)
    values.set("or_sample_lo", "or_sample_hi", sample?.interval)
    values.set("fisher_p", test?.p)
    values.set("midp", test?.midP)
    return values
  }
}
