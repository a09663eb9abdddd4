import HandoffStatistics

enum IndividualsChartMethod: ReferenceMethod {
  static let name = "xmr"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let chart = IndividualsChart(try inputs.numbers("x"), baseline: inputs.optional("baseline")?.integer)
    var values = FlatValues()
    values.set("cl", chart?.centre)
    values.set("mrbar", chart?.meanRange)
    values.set("sigma", chart?.sigma)
    values.set("ucl", chart?.limits.upper)
    values.set("lcl", chart?.limits.lower)
    values.set("mr_ucl", chart?.rangeLimit)
    values.set("mr", chart?.ranges ?? [])
    RunRulesMethod.add(chart?.scores ?? [], to: &values)
    return values
  }
}
