import HandoffStatistics

enum CoxMethod: ReferenceMethod {
  static let name = "cox"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["time", "event", "X"], optional: ["strata", "cluster"])
    let rows = try columns.matrix("X")
    let width = rows.first?.count ?? 0
    let given = inputs.optional("names")?.array?.compactMap(\.string) ?? []
    let names = given.count == width ? given : (0..<width).map { "x\($0)" }
    var values = FlatValues()
    guard let order = RiskSetOrder(try columns.durations(), strata: try columns.optionalCodes("strata")) else {
      return values
    }
    switch CoxModel.fit(order, rows: rows, try inputs.confidence()) {
    case .noEvents: values.set("status", "no_events")
    case .notEstimable: values.set("status", "not_estimable")
    case .monotoneLikelihood(let null, let score):
      values.set("status", "monotone_likelihood")
      values.set("loglik_null", null)
      values.set("score_chi2", score.statistic)
      values.set("score_p", score.p)
      values.set("df", score.degrees)
    case .fitted(let fit):
      add(fit, names, clusters: try columns.optionalCodes("cluster"), to: &values)
    }
    return values
  }

  private static func add(_ fit: CoxFit, _ names: [String], clusters: [Int]?, to values: inout FlatValues) {
    values.set("status", "ok")
    values.set("n", fit.count)
    values.set("events", fit.events)
    values.set("loglik_null", fit.nullLogLikelihood)
    values.set("loglik", fit.logLikelihood)
    values.set("lrt", fit.likelihoodRatio.statistic)
    values.set("lrt_p", fit.likelihoodRatio.p)
    values.set("score_chi2", fit.score.statistic)
    values.set("score_p", fit.score.p)
    values.set("wald_chi2", fit.wald.statistic)
    values.set("df", fit.likelihoodRatio.degrees)
    for (name, coefficient) in zip(names, fit.coefficients) {
      values.set("coef.\(name).b", coefficient.estimate.value)
      values.set("coef.\(name).se", coefficient.estimate.error)
      values.set("coef.\(name).z", coefficient.estimate.z)
      values.set("coef.\(name).p", coefficient.estimate.p)
      values.set("coef.\(name).hr", coefficient.hazardRatio)
      values.set("coef.\(name).hr_lo", "coef.\(name).hr_hi", coefficient.hazardRatioInterval)
    }
    values.set("concordance", ConcordanceMethod.values(fit.concordance))
    let robust = RobustCoxErrors.errors(fit, clusters: clusters)
    for (position, name) in names.enumerated() { values.set("robust_se.\(name)", robust?[position]) }
    for clock in ProportionalHazardsTest.Clock.allCases {
      let test = ProportionalHazardsTest(fit, clock)
      for (position, name) in names.enumerated() {
        add(test?.tests[position], "zph.\(clock.rawValue).\(name)", &values)
      }
      add(test?.global, "zph.\(clock.rawValue).GLOBAL", &values)
    }
  }

  private static func add(_ test: TestResult?, _ key: String, _ values: inout FlatValues) {
    values.set("\(key).chi2", test?.statistic)
    values.set("\(key).df", test?.degrees)
    values.set("\(key).p", test?.p)
  }
}
