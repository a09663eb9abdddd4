import HandoffModel
import HandoffRules

/// The customers who have left by the analysis date: nobody can act on their handoffs any more.
enum DepartedCustomers {
  /// What tells it, read whether a rule needs it or not.
  static let fields: [(table: TableName, name: String)] =
    [
      (.churn, "churned_at"), (.subscriptions, "ended_at"), (.subscriptions, "started_at"),
    ] + ChurnFlags.fields.flatMap { [(.accounts, $0), (.deals, $0)] }

  /// Rows of deals. Who came back has not left.
  static func rows(_ dataset: Dataset, _ evaluator: Evaluator, zone: Zone) -> Set<Int32> {
    guard
      dataset.children[.churn] != nil || dataset.children[.subscriptions] != nil || !dataset.renewals.isEmpty
        || ChurnFlags.areFilled(in: dataset)
    else { return [] }
    let history = ChurnHistory(
      dataset, zone: zone, cutoff: dataset.analysisDate.moment.day(in: zone), sources: OutcomeSettings().churnSources)
    let rows = dataset.judgedRows
    return Set(
      zip(rows, evaluator.moments(of: "signed_at", rows)).compactMap { row, signature in
        guard let entry = signature?.day(in: zone) else { return nil }
        let verdict = history.verdict(row, from: entry)
        return verdict.hasReturned || verdict.day.map { $0 < entry } ?? true ? nil : row
      })
  }
}
