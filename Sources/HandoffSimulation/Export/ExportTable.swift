/// The record types of the export, in the order in which files are opened.
enum ExportTable: Int, CaseIterable, Sendable {
  case users
  case accounts
  case contacts
  case deals
  case contactRoles
  case tasks
  case events
  case milestones
  case subscriptions
  case churn
  case surveys
  case usage
}
