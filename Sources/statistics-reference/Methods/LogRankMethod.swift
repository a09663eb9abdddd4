import HandoffStatistics

enum LogRankMethod: ReferenceMethod {
  static let name = "logrank"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let columns = try inputs.columns(["time", "event", "group"], optional: ["strata"])
    let test = LogRankTest(
      try columns.durations(), groups: try columns.codes("group"), strata: try columns.optionalCodes("strata"))
    var values = FlatValues()
    values.set("observed", test?.observed ?? [])
    values.set("expected", test?.expected ?? [])
    values.set("chi2", test?.test?.statistic)
    values.set("df", test?.test?.degrees)
    values.set("p", test?.test?.p)
    values.set("trend_z", test?.trendZ)
    values.set("trend_p", test?.trendP)
    return values
  }
}
