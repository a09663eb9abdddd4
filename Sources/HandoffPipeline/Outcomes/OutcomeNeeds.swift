import HandoffConfig
import HandoffIngest
import HandoffModel
import HandoffRules

/// The columns that outcomes are read from, beside those of the rules.
enum OutcomeNeeds {
  private static let fields: [(table: TableName, name: String)] = [
    (.churn, "churned_at"), (.deals, "account_id"), (.deals, "acv"), (.deals, "currency"), (.deals, "first_value_at"),
    (.deals, "form_completed_at"), (.milestones, "done_at"), (.milestones, "name"), (.subscriptions, "ended_at"),
    (.subscriptions, "started_at"), (.surveys, "answered_at"), (.surveys, "day"), (.surveys, "instrument"),
    (.surveys, "score"), (.surveys, "sent_at"),
  ]

  static func adding(to needs: IngestNeeds) -> IngestNeeds {
    needs.adding(fields.compactMap { needs.catalogue.id($0.table, $0.name) })
  }

  /// Positions of the rules that read whether the customer stayed: they say nothing about churn.
  static func readersOfChurn(_ book: RuleBook) -> [Int] { book.rules(reading: [], orRowsOf: [.churn, .subscriptions]) }

  /// Positions of the rules that read first value, or whether the customer stayed to reach it.
  static func readersOfFirstValue(_ book: RuleBook) -> [Int] {
    book.rules(reading: ["first_value_at"], orRowsOf: [.churn, .subscriptions])
  }
}
