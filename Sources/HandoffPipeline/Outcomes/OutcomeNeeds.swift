import HandoffConfig
import HandoffIngest
import HandoffModel
import HandoffRules

/// The columns that outcomes are read from, beside those of the rules.
enum OutcomeNeeds {
  private static let fields: [TableName: [String]] = [
    .accounts: ChurnFlags.fields,
    .churn: ["churned_at", "reason"],
    .commitments: ["done_at", "due_date"],
    .deals: [
      "account_id", "acv", "contract_start", "currency", "deal_type", "first_value_at", "form_completed_at",
      "seats",
    ] + ChurnFlags.fields,
    .milestones: ["done_at", "name"],
    .subscriptions: ["ended_at", "mrr", "started_at", "status"],
    .surveys: ["answered_at", "day", "instrument", "score", "sent_at"],
    .usage: ["active_users", "core_features_adopted", "period_start"],
  ]

  static func adding(to needs: IngestNeeds, _ settings: OutcomeSettings) -> IngestNeeds {
    let catalogue = needs.catalogue
    var extra = fields.flatMap { table, names in names.compactMap { catalogue.id(table, $0) } }
    if let source = settings.activation {
      extra += [catalogue.id(.deals, source)].compactMap { $0 }
      if let table = TableName(rawValue: source) { extra += catalogue.ids(of: table).prefix(1) }
    }
    return needs.adding(extra)
  }

  /// Positions of the rules that read whether the customer stayed, or became active: they say nothing about that.
  static func readersOfChurn(_ book: RuleBook, _ settings: OutcomeSettings) -> [Int] {
    var names = ChurnFlags.names
    var tables: Set<TableName> = [.churn, .subscriptions]
    if let source = settings.activation {
      names.insert(source)
      if let table = TableName(rawValue: source) {
        tables.insert(table)
        let catalogue = book.ruleSet.catalogue
        names.formUnion(catalogue.ids(of: table).map { catalogue[$0].qualifiedName })
      }
    }
    return book.rules(reading: names, orRowsOf: tables)
  }

  /// Positions of the rules that read first value, or whether the customer stayed to reach it.
  static func readersOfFirstValue(_ book: RuleBook) -> [Int] {
    book.rules(reading: ChurnFlags.names.union(["first_value_at"]), orRowsOf: [.churn, .subscriptions])
  }
}
