/// How a dialect lays out all files.
struct ExportLayout: Sendable {
  let users: TableLayout<UserColumn>
  let accounts: TableLayout<AccountColumn>
  let contacts: TableLayout<ContactColumn>
  let deals: TableLayout<DealColumn>
  let contactRoles: TableLayout<ContactRoleColumn>
  let tasks: TableLayout<ActivityColumn>
  /// Of the same file as `tasks` where the dialect keeps all activities together.
  let events: TableLayout<ActivityColumn>
  let milestones: TableLayout<MilestoneColumn>
  let subscriptions: TableLayout<SubscriptionColumn>
  let churn: TableLayout<ChurnColumn>
  let surveys: TableLayout<SurveyColumn>
  let usage: TableLayout<UsageColumn>

  static func of(_ dialect: SimulationDialect) -> ExportLayout {
    switch dialect {
    case .generic: generic
    case .salesforce: salesforce
    case .hubspot: hubspot
    case .dynamics: dynamics
    case .pipedrive: pipedrive
    case .zoho: zoho
    }
  }

  /// File name and header of a record type.
  func file(of table: ExportTable) -> (name: String, header: [String]) {
    switch table {
    case .users: (users.file, users.header)
    case .accounts: (accounts.file, accounts.header)
    case .contacts: (contacts.file, contacts.header)
    case .deals: (deals.file, deals.header)
    case .contactRoles: (contactRoles.file, contactRoles.header)
    case .tasks: (tasks.file, tasks.header)
    case .events: (events.file, events.header)
    case .milestones: (milestones.file, milestones.header)
    case .subscriptions: (subscriptions.file, subscriptions.header)
    case .churn: (churn.file, churn.header)
    case .surveys: (surveys.file, surveys.header)
    case .usage: (usage.file, usage.header)
    }
  }
}
