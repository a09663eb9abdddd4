/// The tables an analysis can read. Only `deals` is required.
public enum TableName: String, CaseIterable, Sendable, Comparable {
  case accounts
  case activities
  case churn
  case commitments
  case contactRoles = "contact_roles"
  case contacts
  /// Customers as the customer-success platform knows them.
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
}
