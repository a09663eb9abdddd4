extension ExportLayout {
  /// Modules with their labels; every lookup stands beside its id.
  static let zoho = ExportLayout(
    users: TableLayout(
      table: "users", file: "Users.csv",
      [("User Id", .id), ("Full Name", .name), ("Email", .email), ("Role", .role)],
      own: [("Department", .department)]),
    accounts: TableLayout(
      table: "accounts", file: "Accounts.csv",
      [
        ("Record Id", .id), ("Account Owner.id", .owner), ("Account Owner", .ownerName), ("Account Name", .name),
        ("Website", .website), ("Employees", .employees), ("Industry", .industry),
        ("Billing Country", .country), ("Created Time", .created),
      ],
      own: [("Executive Sponsor", .executiveSponsor)]),
    contacts: TableLayout(
      table: "contacts", file: "Contacts.csv",
      [
        ("Record Id", .id), ("First Name", .firstName), ("Last Name", .lastName), ("Email", .email),
        ("Title", .title), ("Account Name.id", .account), ("Account Name", .accountName),
        ("Created Time", .created),
      ]),
    deals: TableLayout(
      table: "deals", file: "Deals.csv",
      [
        ("Record Id", .id), ("Deal Owner.id", .seller), ("Deal Owner", .sellerName), ("Deal Name", .name),
        ("Account Name.id", .account), ("Account Name", .accountName), ("Type", .type), ("Stage", .stage),
        ("Amount", .amount), ("Currency", .currency), ("Closing Date", .closeDay), ("Created Time", .created),
        ("Modified Time", .modified),
      ],
      own: [("Annual Contract Value", .acv)] + DealColumn.ownFields(csOwner: .csOwner)),
    contactRoles: .plain,
    tasks: zohoActivities, events: zohoActivities,
    milestones: .plain, subscriptions: .plain, churn: .plain, surveys: .plain, usage: .plain)

  private static let zohoActivities = TableLayout<ActivityColumn>(
    table: "activities", file: "Activities.csv",
    [
      ("Record Id", .id), ("Related To.id", .about), ("Related To", .aboutName), ("Contact Name.id", .contact),
      ("Contact Name", .contactName), ("Subject", .subject), ("Activity Type", .kind), ("Status", .doneState),
      ("Start DateTime", .startAt), ("Due Date", .dueDay), ("Closed Time", .doneAt),
      ("Activity Owner.id", .owner), ("Activity Owner", .ownerName), ("Created Time", .created),
    ],
    own: [("Direction", .direction)])
}
