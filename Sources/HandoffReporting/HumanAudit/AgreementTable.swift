import HandoffModel

/// `agreement.csv`: one row per estimate of a human audit.
enum AgreementTable {
  static func make(_ report: AgreementReport) -> TableText {
    var table = TableText(.agreement)
    let study = report.study
    func add(
      _ analysis: String, _ subject: String, _ first: String, _ second: String, n: Int, _ value: Double?,
      _ limits: Limits? = nil, unit: String, status: String = "ok"
    ) {
      table.append([
        .name(analysis), .name(subject), .text(first), .text(second), .number(n), .decimal(value),
        .decimal(limits?.lower), .decimal(limits?.upper), .name(unit), .name(value == nil ? "not-estimable" : status),
      ])
    }
    for rate in study.rates {
      add(
        "rate", rate.question.rawValue, "auditors", "", n: rate.answered, rate.share, rate.limits, unit: "share",
        status: rate.isCensus ? "census" : rate.covered < rate.population ? "part-of-population" : "ok")
    }
    for one in study.agreements {
      let (first, second) = (report.rater(one.first), report.rater(one.second))
      let subject = one.subject.rawValue
      add("observed", subject, first, second, n: one.count, one.observed, unit: "share", status: one.verdict.rawValue)
      add(
        one.subject == .grade ? "weighted-kappa" : "kappa", subject, first, second, n: one.count, one.kappa, one.limits,
        unit: "", status: one.verdict.rawValue)
      guard one.subject != .grade else { continue }
      add("pabak", subject, first, second, n: one.count, one.prevalenceAdjusted, unit: "", status: one.verdict.rawValue)
      add("ac1", subject, first, second, n: one.count, one.gwet, unit: "", status: one.verdict.rawValue)
    }
    for gap in study.differences {
      let (first, second) = (report.rater(gap.first), report.rater(gap.second))
      add("bias", "score", first, second, n: gap.count, gap.bias, gap.biasLimits, unit: "points")
      add("limits-of-agreement", "score", first, second, n: gap.count, gap.bias, gap.range, unit: "points")
      add("concordance", "score", first, second, n: gap.count, gap.concordance, unit: "")
    }
    let answered = study.rates.first { $0.question == .contextSufficient }?.answered ?? 0
    add("auc", "context_sufficient", "score", "auditors", n: answered, study.area, study.areaLimits, unit: "")
    return table
  }
}
