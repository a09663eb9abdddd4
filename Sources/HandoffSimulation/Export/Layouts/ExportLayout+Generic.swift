extension ExportLayout {
  /// Canonical tables under canonical names. Deleted records do not reach such an extract.
  static let generic = ExportLayout(
    users: TableLayout(
      canonical: "users", file: "users.csv", [.id, .name, .email, .department, .role, .isActive]),
    accounts: TableLayout(
      canonical: "accounts", file: "accounts.csv",
      [.id, .name, .industry, .employees, .website, .country, .owner, .created, .executiveSponsor]),
    contacts: TableLayout(
      canonical: "contacts", file: "contacts.csv",
      [.id, .account, .firstName, .lastName, .email, .title, .created]),
    deals: TableLayout(canonical: "deals", file: "deals.csv", genericDeal),
    contactRoles: .plain,
    tasks: genericActivities,
    events: genericActivities,
    milestones: .plain, subscriptions: .plain, churn: .plain, surveys: .plain, usage: .plain)

  private static let genericActivities = TableLayout<ActivityColumn>(
    canonical: "activities", file: "activities.csv",
    [
      .id, .deal, .account, .contact, .at, .kind, .direction, .team, .subject, .owner, .isDone, .created,
      .dueDay,
    ])

  private static let genericDeal: [DealColumn] =
    [
      .id, .name, .account, .accountName, .seller, .csOwner, .stage, .type, .isWon, .created, .closeDay,
      .signed,
      .amount, .acv, .currency, .segment, .isStrategic, .contractStart, .form(.contractTerm), .renewalDay,
    ]
    + FormField.allCases.filter { $0 != .contractTerm }.map(DealColumn.form)
    + [
      .ownerAssigned, .notified, .formCompleted, .meeting, .csReviewed, .managerReviewed, .invited, .kickoff,
      .firstValue,
    ]
}
