import HandoffStatistics

enum LogisticMethod: ReferenceMethod {
  static let name = "logistic"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["X", "y"])
    var values = FlatValues()
    guard let sample = LogisticSample(rows: try columns.matrix("X"), isEvent: try columns.flags("y")) else {
      return values
    }
    let given = inputs.optional("names")?.array?.compactMap(\.string) ?? []
    let names = given.count == sample.width ? given : (0..<sample.width).map { "x\($0)" }
    let confidence = try inputs.confidence()
    if inputs.optional("ml")?.bool ?? false {
      add(LogisticModel(sample, confidence), sample, names, to: &values)
    }
    add(FirthLogistic(sample, confidence), sample, names, to: &values)
    return values
  }

  private static func add(
    _ model: LogisticModel?, _ sample: LogisticSample, _ names: [String], to values: inout FlatValues
  ) {
    values.set("ml.n", sample.rows.count)
    values.set("ml.events", sample.events)
    values.set("ml.loglik", model?.logLikelihood)
    values.set("ml.loglik_null", model?.nullLogLikelihood)
    values.set("ml.lrt", model?.likelihoodRatio?.statistic)
    values.set("ml.df", model?.likelihoodRatio?.degrees)
    values.set("ml.lrt_p", model?.likelihoodRatio?.p)
    for (position, name) in names.enumerated() {
      let coefficient = model?.coefficients[position]
      values.set("ml.coef.\(name).b", coefficient?.value)
      values.set("ml.coef.\(name).se", coefficient?.error)
      values.set("ml.coef.\(name).z", coefficient?.z)
      values.set("ml.coef.\(name).p", coefficient?.p)
      values.set("ml.coef.\(name).lo", "ml.coef.\(name).hi", coefficient?.interval)
    }
  }

  private static func add(
    _ model: FirthLogistic?, _ sample: LogisticSample, _ names: [String], to values: inout FlatValues
  ) {
    values.set("firth.n", sample.rows.count)
    values.set("firth.events", sample.events)
    values.set("firth.pen_loglik", model?.penalisedLogLikelihood)
    for (position, name) in names.enumerated() {
      let coefficient = model?.coefficients[position]
      values.set("firth.coef.\(name).b", coefficient?.value)
      values.set("firth.coef.\(name).se_wald", coefficient?.waldError)
      values.set("firth.coef.\(name).chi2", coefficient?.test?.statistic)
      values.set("firth.coef.\(name).p", coefficient?.test?.p)
      values.set("firth.coef.\(name).lo", "firth.coef.\(name).hi", coefficient?.interval)
      values.set("firth.coef.\(name).odds_ratio", coefficient?.oddsRatio)
    }
    values.set("firth.plr", model?.likelihoodRatio?.statistic)
    values.set("firth.df", model?.likelihoodRatio?.degrees)
    values.set("firth.plr_p", model?.likelihoodRatio?.p)
  }
}
