import HandoffModel

/// How far the outcome tables reach: an export that ends long before the cutoff hides those who left since.
enum LastOutcomeFact {
  private static let fields: [(table: TableName, name: String)] = [
    (.churn, "churned_at"), (.subscriptions, "ended_at"), (.subscriptions, "started_at"), (.surveys, "answered_at"),
    (.usage, "period_start"),
  ]

  /// The latest day by the cutoff; nil where no outcome table dates anything.
  static func day(_ dataset: Dataset, zone: Zone, cutoff: Day) -> Day? {
    fields.compactMap { field -> Day? in
      guard let child = dataset.children[field.table], let id = dataset.catalogue.id(field.table, field.name) else {
        return nil
      }
      let column = child.table.column(id)
      return (0..<child.table.rowCount).lazy.compactMap { column[$0].moment?.day(in: zone) }.filter { $0 <= cutoff }
        .max()
    }.max()
  }
}
