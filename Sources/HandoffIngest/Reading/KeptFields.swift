import HandoffModel

/// Which fields of each table are read: those of the rules, those of the handoff form, and those that join, filter and
/// date the rows. Dates are read even where nothing else needs them: facts for the analysis date, plans because they tell in which
/// order the file has day and month.
struct KeptFields: Sendable {
  private var read: Set<FieldID>
  private var stored: Set<FieldID>
  /// Nothing depends on the fields: what cannot be decided about one is said, not refused.
  private var isOnlyLooking = false

  private static let structural: [TableName: [String]] = [
    .accounts: ["account_id", "account_name", "is_deleted"],
    .activities: [
      "activity_id", "deal_id", "account_id", "contact_id", "at", "done_at", "start_at", "due_date", "type", "subject",
      "status", "is_done", "direction", "owner_id", "team", "marker", "is_deleted",
    ],
    .churn: ["churn_id", "account_id", "churned_at"],
    .commitments: ["commitment_id", "deal_id", "account_id", "promised_at"],
    .contactRoles: ["role_id", "deal_id", "contact_id", "role", "is_deleted"],
    .contacts: ["contact_id", "account_id", "is_deleted"],
    .csAccounts: ["cs_account_id", "deal_id", "account_id"],
    .deals: [
      "deal_id", "account_id", "ae", "cs_owner", "stage", "status", "is_won", "is_closed", "is_deleted", "signed_at",
      "won_at", "close_date", "segment",
    ],
    .fieldHistory: ["change_id", "deal_id", "account_id", "at", "field"],
    .invoices: ["invoice_id", "deal_id", "account_id", "issued_at"],
    .milestones: ["milestone_id", "deal_id", "account_id", "name", "done_at", "is_deleted"],
    .stageHistory: ["change_id", "deal_id", "at", "stage", "pipeline"],
    .subscriptions: ["subscription_id", "account_id", "started_at", "ended_at", "is_deleted"],
    .surveys: ["survey_id", "deal_id", "account_id", "answered_at"],
    .tasks: ["task_id", "deal_id", "account_id", "created_at", "done_at"],
    .usage: ["account_id", "period_start"],
    .users: ["user_id", "user_name", "email", "department", "role"],
  ]

  /// What names a record in a file without its id, and where that name is found in the record's own table.
  private static let names: [(name: String, id: String, owner: (TableName, String))] = [
    ("deal_name", "deal_id", (.deals, "deal_name")), ("account_name", "account_id", (.accounts, "account_name")),
    ("contact_name", "contact_id", (.contacts, "contact_name")),
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
      if isForm || field.type.isTemporal { read.insert(FieldID(index: index)) }
    }
    self.stored = stored
    self.read = read
  }

  /// Names are kept only where some file has them instead of ids.
  mutating func keepNames(_ plans: [FilePlan], catalogue: FieldCatalogue) {
    func keep(_ table: TableName, _ name: String) {
      guard let field = catalogue.id(table, name) else { return }
      read.insert(field)
      stored.insert(field)
    }
    for plan in plans {
      for (name, id, owner) in Self.names where plan.table != owner.0 {
        guard plan.column(of: catalogue.id(plan.table, name)) != nil,
          plan.column(of: catalogue.id(plan.table, id)) == nil
        else { continue }
        keep(plan.table, name)
        keep(owner.0, owner.1)
        if name == "account_name" { keep(.deals, name) }
      }
      if let about = catalogue.id(plan.table, "about"), plan.column(of: about) != nil {
        keep(plan.table, "about")
        for (_, _, owner) in Self.names { keep(owner.0, owner.1) }
      }
      if !plan.listedFields.isEmpty { keep(.deals, "contact_ids") }
    }
  }

  /// Every field, for looking into files.
  init(everythingIn catalogue: FieldCatalogue) {
    read = Set(catalogue.fields.indices.map(FieldID.init(index:)))
    stored = read
    isOnlyLooking = true
  }

  /// Whether the cells of a field are read at all.
  func reads(_ field: FieldID) -> Bool { read.contains(field) }

  /// Whether a column that can be read in two ways is an error.
  func requires(_ field: FieldID) -> Bool { stored.contains(field) && !isOnlyLooking }

  /// Whether its cells are kept after the latest fact has been noted.
  func stores(_ field: FieldID) -> Bool { stored.contains(field) }
}
