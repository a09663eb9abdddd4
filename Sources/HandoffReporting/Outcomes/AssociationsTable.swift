import HandoffModel

/// `associations.csv`: one row per estimate, in the order they were made.
enum AssociationsTable {
  static func make(_ associations: [Association]) -> TableText {
    var table = TableText(.associations)
    for row in associations {
      table.append([
        .name(row.analysis), .name(row.outcome), .name(row.exposure), .name(row.segment), .name(row.cohort),
        .name(row.estimator), .decimal(row.value), .decimal(row.limits?.lower), .decimal(row.limits?.upper),
        .name(row.unit), .decimal(row.p), .decimal(row.q), .count(row.exposed), .count(row.others), .count(row.events),
        .count(row.horizon), .count(row.landmark), .name(row.status), .name(row.grade?.rawValue ?? ""),
        .name(row.measure?.rawValue ?? ""),
      ])
    }
    return table
  }
}
