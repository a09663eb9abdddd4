import HandoffModel

/// `retention.csv` and `first_value.csv`: one row per group and day with an event, in the order given.
enum CurveTable {
  static func make(_ file: BundleFile, _ points: [CurvePoint]) -> TableText {
    var table = TableText(file)
    for point in points {
      table.append([
        .name(point.group), .number(point.day), .number(point.atRisk), .number(point.events), .number(point.censored),
        .decimal(point.estimate), .decimal(point.limits?.lower), .decimal(point.limits?.upper),
      ])
    }
    return table
  }
}
