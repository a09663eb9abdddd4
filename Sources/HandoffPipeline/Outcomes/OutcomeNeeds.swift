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
    let extra = fields.compactMap { needs.catalogue.id($0.table, $0.name) }
    return IngestNeeds(
      catalogue: needs.catalogue, fields: needs.fields.union(extra), textPlan: needs.textPlan,
      textTests: needs.textTests,
      placeholders: needs.placeholders, activities: needs.activities, names: needs.names)
  }

  /// Positions of the rules that read first value: they say nothing about it.
  static func readersOfFirstValue(_ rules: [RuleDescription]) -> [Int] {
    let names = ["first_value_at", "milestone_first_value_at"]
    return rules.indices.filter {
      rules[$0].fields.contains { field in names.contains { field == $0 || field.hasSuffix(".\($0)") } }
    }
  }
}
