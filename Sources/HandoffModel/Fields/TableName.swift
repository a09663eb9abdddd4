/// The tables an analysis can read. Only `deals` is required.
public enum TableName: String, CaseIterable, Sendable, Comparable {
  case accounts
  case activities
  case churn
  case contactRoles = "contact_roles"
  case contacts
  case deals
  case milestones
  case subscriptions
  case surveys
  case usage
  case users

  public static func < (a: TableName, b: TableName) -> Bool { a.rawValue < b.rawValue }
}
