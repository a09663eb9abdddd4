extension ExportLayout {
  /// Views of a workbook: GUIDs stand in the service columns only, everything else points by name.
  static let dynamics = ExportLayout(
    users: TableLayout(
      table: "users", file: "Users.csv",
      [
        ("(Do Not Modify) User", .id), ("Full Name", .name), ("Primary Email", .email),
        ("Business Unit", .department), ("Title", .role),
      ]),
    accounts: TableLayout(
      table: "accounts", file: "Accounts.csv",
      [
        ("(Do Not Modify) Account", .id), ("Account Name", .name), ("Website", .website),
        ("Address 1: Country/Region", .country), ("Owner", .ownerName), ("Number of Employees", .employees),
        ("Industry", .industry), ("Created On", .created),
      ],
      own: [("Executive Sponsor", .executiveSponsor)]),
    contacts: TableLayout(
      table: "contacts", file: "Contacts.csv",
      [
        ("(Do Not Modify) Contact", .id), ("Full Name", .name), ("Email", .email), ("Job Title", .title),
        ("Company Name", .accountName), ("Created On", .created),
      ]),
    deals: TableLayout(
      table: "deals", file: "Opportunities.csv",
      [
        ("(Do Not Modify) Opportunity", .id), ("Topic", .name), ("Potential Customer", .accountName),
        ("Owner", .sellerName), ("Status", .status), ("Sales Stage", .stage), ("Actual Revenue", .amount),
        ("Currency", .currencyName), ("Actual Close Date", .closeDay), ("Created On", .created),
      ],
      own: [("Opportunity Type", .type), ("Annual Contract Value", .acv)]
        + DealColumn.ownFields(csOwner: .csOwnerName)),
    contactRoles: .plain,
    tasks: dynamicsActivities, events: dynamicsActivities,
    milestones: .plain, subscriptions: .plain, churn: .plain, surveys: .plain, usage: .plain)

  private static let dynamicsActivities = TableLayout<ActivityColumn>(
    table: "activities", file: "Activities.csv",
    [
      ("(Do Not Modify) Activity", .id), ("Activity Type", .kind), ("Subject", .subject),
      ("Regarding", .aboutName), ("Activity Status", .doneState), ("Start Time", .startAt),
      ("Actual End", .doneAt), ("Due Date", .dueDay), ("Owner", .ownerName), ("Created On", .created),
    ],
    own: [("Direction", .direction)])
}
