/// The tables an analysis can read. Only `deals` is required.
public enum TableName: String, CaseIterable, Sendable, Comparable {
  case accounts
  case activities
  case churn
  case commitments
  case contactRoles = "contact_roles"
  case contacts
  /// What the customer-success platform holds of the accounts.
  case csAccounts = "cs_accounts"
  case deals
  case fieldHistory = "field_history"
  case invoices
  case milestones
  case stageHistory = "stage_history"
  case subscriptions
  case surveys
  case tasks
  case usage
  case users

  public static func < (a: TableName, b: TableName) -> Bool { a.rawValue < b.rawValue }

  /// The name of the field that dates a row as evidence: rows are cut off and sorted by it. Nil for tables whose rows are
  /// looked up.
  public var evidenceDate: String? {
    switch self {
    case .activities, .fieldHistory, .stageHistory: "at"
    case .churn: "churned_at"
    case .commitments: "promised_at"
    case .contactRoles, .contacts, .csAccounts, .tasks: "created_at"
    case .invoices: "issued_at"
    case .milestones: "done_at"
    case .subscriptions: "started_at"
    case .surveys: "answered_at"
    case .usage: "period_start"
    case .accounts, .deals, .users: nil
    }
  }

  /// The name of the field that tells rows apart; nil where none does.
  public var key: String? {
    switch self {
    case .accounts: "account_id"
    case .activities: "activity_id"
    case .churn: "churn_id"
    case .commitments: "commitment_id"
    case .contactRoles: "role_id"
    case .contacts: "contact_id"
    case .csAccounts: "cs_account_id"
    case .deals: "deal_id"
    case .fieldHistory, .stageHistory: "change_id"
    case .invoices: "invoice_id"
    case .milestones: "milestone_id"
    case .subscriptions: "subscription_id"
    case .surveys: "survey_id"
    case .tasks: "task_id"
    case .usage: nil
    case .users: "user_id"
    }
  }
}
