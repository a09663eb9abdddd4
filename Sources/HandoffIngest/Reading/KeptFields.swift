import HandoffModel

/// Which fields of each table are read: those of the rules, those of the handoff form, and those that join, filter and
/// date the rows. Dates that are facts are read for the analysis date even where nothing else needs them.
struct KeptFields: Sendable {
  private let read: Set<FieldID>
  private let stored: Set<FieldID>

  private static let structural: [TableName: [String]] = [
    .accounts: ["account_id"],
    .activities: [
      "activity_id", "deal_id", "account_id", "contact_id", "at", "done_at", "start_at", "due_date", "type", "subject",
      "status", "is_done", "direction", "owner_id", "team", "marker",
    ],
    .churn: ["churn_id", "account_id", "churned_at"],
    .commitments: ["commitment_id", "deal_id", "account_id"],
    .contactRoles: ["role_id", "deal_id", "contact_id", "role"],
    .contacts: ["contact_id", "account_id"],
    .csAccounts: ["cs_account_id", "deal_id", "account_id"],
    .deals: [
      "deal_id", "account_id", "ae", "cs_owner", "stage", "is_won", "is_closed", "is_deleted", "signed_at", "won_at",
      "close_date", "segment",
    ],
    .fieldHistory: ["change_id", "deal_id", "account_id"],
    .invoices: ["invoice_id", "deal_id", "account_id"],
    .milestones: ["milestone_id", "deal_id", "account_id", "name", "done_at"],
    .stageHistory: ["change_id", "deal_id"],
    .subscriptions: ["subscription_id", "account_id"],
    .surveys: ["survey_id", "deal_id", "account_id", "answered_at"],
    .tasks: ["task_id", "deal_id", "account_id"],
    .usage: ["account_id", "period_start"],
    .users: ["user_id", "department", "role"],
  ]

  init(_ needs: IngestNeeds, filters: [String]) {
    let catalogue = needs.catalogue
    var stored = needs.fields
    for (table, names) in Self.structural {
      for name in names { if let field = catalogue.id(table, name) { stored.insert(field) } }
    }
    for name in filters { if let field = catalogue.id(.deals, name) { stored.insert(field) } }
    var read = stored
    for index in catalogue.fields.indices {
      let field = catalogue.fields[index]
      let isForm = field.table == .deals && field.formSection != nil
      if isForm { stored.insert(FieldID(index: index)) }
      if isForm || field.type.isTemporal && !field.isPlan { read.insert(FieldID(index: index)) }
    }
    self.stored = stored
    self.read = read
  }

  /// Every field, for looking into files.
  init(everythingIn catalogue: FieldCatalogue) {
    read = Set(catalogue.fields.indices.map(FieldID.init(index:)))
    stored = []
  }

  /// Whether the cells of a field are read at all.
  func reads(_ field: FieldID) -> Bool { read.contains(field) }

  /// Whether its cells are kept after the latest fact has been noted.
  func stores(_ field: FieldID) -> Bool { stored.contains(field) }
}
