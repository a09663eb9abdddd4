extension ExportLayout {
  /// Views exported with property labels. Companies and contacts are associated by id, owners by name.
  static let hubspot = ExportLayout(
    users: TableLayout(
      table: "users", file: "hubspot-users.csv",
      [("User ID", .id), ("Name", .name), ("Email", .email), ("Main team", .department), ("Role", .role)]),
    accounts: TableLayout(
      table: "accounts", file: "hubspot-crm-exports-companies.csv",
      [
        ("Record ID", .id), ("Company name", .name), ("Company Domain Name", .website),
        ("Company owner", .ownerName), ("Industry", .industry), ("Number of Employees", .employees),
        ("Country/Region", .country), ("Create Date", .created),
      ],
      own: [("Executive Sponsor", .executiveSponsor)]),
    contacts: TableLayout(
      table: "contacts", file: "hubspot-crm-exports-contacts.csv",
      [
        ("Record ID", .id), ("First Name", .firstName), ("Last Name", .lastName), ("Email", .email),
        ("Job Title", .title), ("Associated Company IDs (Primary)", .account), ("Create Date", .created),
      ]),
    deals: TableLayout(
      table: "deals", file: "hubspot-crm-exports-deals.csv",
      [
        ("Record ID", .id), ("Deal Name", .name), ("Deal Stage", .stage), ("Deal owner", .sellerName),
        ("Deal Type", .type), ("Amount", .amount), ("Annual contract value", .acv), ("Currency", .currency),
        ("Close Date", .closeDay), ("Create Date", .created), ("Is Closed Won", .isWon),
        ("Is Deal Closed?", .isClosed), ("Associated Company IDs (Primary)", .account),
      ],
      own: DealColumn.ownFields(csOwner: .csOwnerName)),
    contactRoles: .plain,
    tasks: hubspotActivities, events: hubspotActivities,
    milestones: .plain, subscriptions: .plain, churn: .plain, surveys: .plain, usage: .plain)

  private static let hubspotActivities = TableLayout<ActivityColumn>(
    table: "activities", file: "hubspot-activities.csv",
    [
      ("Record ID", .id), ("Activity type", .kind), ("Activity date", .startAt), ("Task Title", .subject),
      ("Task status", .doneState), ("Activity assigned to", .ownerName), ("Associated Deal IDs", .deal),
      ("Associated Company IDs (Primary)", .account), ("Associated Contact IDs", .contact),
      ("Create Date", .created),
    ],
    own: [("Direction", .direction)])
}
