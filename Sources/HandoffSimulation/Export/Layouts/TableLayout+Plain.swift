/// The files that other systems than the CRM write, under canonical names.
extension TableLayout where Column == ContactRoleColumn {
  static let plain = TableLayout(
    canonical: "contact_roles", file: "contact_roles.csv",
    [.id, .deal, .contact, .role, .isPrimary, .created])
}

extension TableLayout where Column == MilestoneColumn {
  static let plain = TableLayout(
    canonical: "milestones", file: "milestones.csv", [.id, .deal, .name, .planned, .done, .status])
}

extension TableLayout where Column == SubscriptionColumn {
  static let plain = TableLayout(
    canonical: "subscriptions", file: "subscriptions.csv",
    [.id, .account, .start, .end, .status, .monthly])
}

extension TableLayout where Column == ChurnColumn {
  static let plain = TableLayout(
    canonical: "churn", file: "churn.csv", [.id, .account, .churned, .reason])
}

extension TableLayout where Column == SurveyColumn {
  static let plain = TableLayout(
    canonical: "surveys", file: "surveys.csv",
    [.id, .account, .deal, .instrument, .day, .sent, .answered, .score])
}

extension TableLayout where Column == UsageColumn {
  static let plain = TableLayout(
    canonical: "usage", file: "usage.csv", [.account, .periodStart, .activeUsers, .coreFeatures])
}
