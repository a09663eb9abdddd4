import HandoffStatistics

enum ProportionChartMethod: ReferenceMethod {
  static let name = "p_chart"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let chart = ProportionChart(events: try inputs.integers("x"), totals: try inputs.integers("n"))
    let points = chart?.points ?? []
    var values = FlatValues()
    values.set("pbar", chart?.mean)
    values.set("p", points.map(\.share))
    values.set("lcl", points.map { $0.limits?.lower })
    values.set("ucl", points.map { $0.limits?.upper })
    values.set("z", points.map(\.score))
    values.set("laney_sigma_z", chart?.laneySigma)
    // A point without a score belongs to no side and breaks every run.
    RunRulesMethod.add(points.map { $0.score ?? 0 }, to: &values)
    return values
  }
}
