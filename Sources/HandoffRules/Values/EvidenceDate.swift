import HandoffModel

/// The field that dates a row of a child table as evidence.
enum EvidenceDate {
  static func field(of table: TableName, in catalogue: FieldCatalogue) -> FieldID? {
    let name: String? =
      switch table {
      case .activities: "at"
      case .churn: "churned_at"
      case .commitments: "made_at"
      case .contactRoles, .contacts, .csAccounts, .tasks: "created_at"
      case .fieldHistory, .stageHistory: "changed_at"
      case .invoices: "issued_at"
      case .milestones: "done_at"
      case .subscriptions: "started_at"
      case .surveys: "answered_at"
      case .usage: "period_start"
      case .accounts, .deals, .users: nil
      }
    return name.flatMap { catalogue.id(table, $0) }
  }
}
