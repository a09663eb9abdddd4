public import HandoffConfig
public import HandoffModel

/// Reads the planned files and joins them into one dataset.
public struct DatasetBuilder: Sendable {
  private let needs: IngestNeeds
  private let filters: [Workspace.Filter]
  private var options: IngestOptions
  private let tools: ReadingTools

  public init(needs: IngestNeeds, filters: [Workspace.Filter], options: IngestOptions) {
    self.needs = needs
    self.filters = filters
    self.options = options
    tools = ReadingTools(needs, filters: filters.map(\.field))
  }

  /// The same builder as of another date; what it looks texts up in is made once.
  public func with(_ options: IngestOptions) -> DatasetBuilder {
    var builder = self
    builder.options = options
    return builder
  }

  /// The dataset of the planned files; throws where a file cannot be understood or nothing dates the analysis.
  public func build(_ plans: [FilePlan]) throws(InputError) -> Dataset {
    var tools = tools
    tools.hasSalesforceIDs = plans.contains { $0.presetID == "salesforce" }
    let shared = SharedSymbols(catalogue: needs.catalogue, names: needs.names)
    var parts = try PartReading(tools, symbols: shared).read(plans)
    let sources = parts.map(\.source)
    let facts = parts.map(\.withoutRows)
    var tables: [TableName: AssembledTable] = [:]
    for name in TableName.allCases {
      let positions = parts.indices.filter { parts[$0].source.table == name }
      guard !positions.isEmpty else { continue }
      tables[name] = TableAssembler.assemble(
        name, parts: &parts, at: positions, key: Self.key(of: name, in: needs.catalogue))
      // The rows live on in the table only.
      for position in positions { parts[position] = parts[position].withoutRows }
    }
    let symbols = shared.symbols
    let selected = try select(tables, facts: facts, symbols: symbols)
    return join(&tables, selected: selected, sources: sources, facts: facts, symbols: symbols)
  }

  /// Which deals are handoffs, as of when, and where the other rows of deals went.
  private struct Selected {
    let rows: [Int32]
    let judged: [Int32]
    let traced: TracedDeal?
    let diagnostics: [Diagnostic]
    let date: AnalysisDate
    let account: RowAccount
    let rejected: [RejectedRow]
  }

  private func select(
    _ tables: [TableName: AssembledTable], facts: [FilePart], symbols: SymbolPool
  ) throws(InputError) -> Selected {
    guard let deals = tables[.deals] else {
      throw InputError(.noDataRows, en: "no deals were read", es: "no se leyó ningún negocio")
    }
    var selection = DealSelection(
      deals, catalogue: needs.catalogue, symbols: symbols, filters: filters, zone: options.zone,
      tracedDeal: options.tracedDeal)
    selection.selectWon()
    let date = try analysisDate(facts, deals: deals, won: selection.won)
    let (rows, judged) = selection.handoffs(asOf: date.moment, period: options.period)
    return Selected(
      rows: rows, judged: judged, traced: selection.traced, diagnostics: selection.diagnostics, date: date,
      account: selection.account, rejected: selection.rejected)
  }

  private func analysisDate(
    _ facts: [FilePart], deals: AssembledTable, won: [Int32]
  ) throws(InputError) -> AnalysisDate {
    if let date = options.analysisDate { return date }
    return try AnalysisDateChoice(catalogue: needs.catalogue, zone: options.zone).latest(facts, deals: deals, won: won)
  }

  /// Joins table by table; each is taken out of `tables`, so that none is held twice.
  private func join(
    _ tables: inout [TableName: AssembledTable], selected: Selected, sources: [SourceFile], facts: [FilePart],
    symbols: SymbolPool
  ) -> Dataset {
    let catalogue = needs.catalogue
    var deals = tables.removeValue(forKey: .deals)?.table ?? Table(name: .deals, columns: [:], files: [], lines: [])
    let dealIDs = catalogue.id(.deals, "deal_id").map { deals.column($0) } ?? Column(.absent)
    let allCount = deals.rowCount
    deals.reorder(by: selected.rows)
    let index = DealIndex(
      deals: deals, allIDs: dealIDs, allCount: allCount, contacts: tables[.contacts], symbolCount: symbols.count,
      catalogue: catalogue)
    var accounts: [TableName: RowAccount] = [.deals: selected.account]
    var rejected = selected.rejected
    var diagnostics = facts.flatMap(\.diagnostics) + selected.diagnostics
    let join = ChildJoin(
      catalogue: catalogue, index: index, dealCount: deals.rowCount, date: selected.date.moment, zone: options.zone,
      symbols: symbols)
    var children: [TableName: ChildTable] = [:]
    for name in TableName.allCases where ![.accounts, .deals, .users].contains(name) {
      guard let assembled = tables.removeValue(forKey: name) else { continue }
      let joined = join.join(assembled, dated: dateField(of: name), keeping: keptFields(of: name))
      if let child = joined.child { children[name] = child }
      accounts[name] = joined.account
      rejected += joined.rejected
    }
    let isRead = (users: tables[.users] != nil, accounts: tables[.accounts] != nil)
    let users = KeyedTable(tables.removeValue(forKey: .users), name: .users, key: catalogue.id(.users, "user_id"))
    let companies = KeyedTable(
      tables.removeValue(forKey: .accounts), name: .accounts, key: catalogue.id(.accounts, "account_id"))
    if let activities = children.removeValue(forKey: .activities) {
      let teams = TeamResolution(users: users, tools: tools, symbols: symbols)
      let (child, counts) = teams.resolve(activities, deals: deals)
      children[.activities] = child
      diagnostics += ClassificationNotes.notes(counts, child: child, catalogue: catalogue)
    }
    let accountRows = companies.rows(of: deals, field: catalogue.id(.deals, "account_id"))
    accounts[.users] = users.account(usedRows: nil, isRead: isRead.users)
    accounts[.accounts] = companies.account(usedRows: accountRows, isRead: isRead.accounts)
    rejected += users.rejected + companies.rejected
    for (file, part) in facts.enumerated() { rejected += part.rejectedRows(file: file) }
    count(facts, in: &accounts)
    diagnostics += ColumnNotes.notes(sources, catalogue: catalogue)
    return Dataset(
      catalogue: catalogue, textPlan: needs.textPlan, files: sources, symbols: symbols, deals: deals,
      judgedRows: selected.judged, tracedDeal: selected.traced,
      accounts: companies.table, accountRows: accountRows, users: users.table, userRows: users.rowOfKey,
      children: children, rowAccounts: accounts.filter { $0.value.read > 0 }, rejected: sortedRejections(rejected),
      diagnostics: diagnostics, analysisDate: selected.date)
  }

  /// The columns of a child table that outlive the join: those of the rules and what classifies activities. Empty for
  /// tables that are only counted.
  private func keptFields(of table: TableName) -> Set<FieldID> {
    let ruled = needs.fields.filter { needs.catalogue[$0].table == table }
    guard table == .activities, !ruled.isEmpty else { return ruled }
    let own = ["at", "is_done", "type", "direction", "owner_id", "team", "marker"]
    return ruled.union(own.compactMap { needs.catalogue.id(table, $0) })
  }

  /// The field that tells the rows of a table apart; nil where none does.
  static func key(of table: TableName, in catalogue: FieldCatalogue) -> FieldID? {
    let name: String? =
      switch table {
      case .accounts: "account_id"
      case .activities: "activity_id"
      case .churn: "churn_id"
      case .commitments: "commitment_id"
      case .contactRoles: "role_id"
      case .contacts: "contact_id"
      case .csAccounts: "cs_account_id"
      case .deals: "deal_id"
      case .fieldHistory: "change_id"
      case .invoices: "invoice_id"
      case .milestones: "milestone_id"
      case .stageHistory: "change_id"
      case .subscriptions: "subscription_id"
      case .surveys: "survey_id"
      case .tasks: "task_id"
      case .usage: nil
      case .users: "user_id"
      }
    return name.flatMap { catalogue.id(table, $0) }
  }

  /// The date by which rows of a child table are cut off and sorted.
  private func dateField(of table: TableName) -> FieldID? {
    let name: String? =
      switch table {
      case .activities: "at"
      case .churn: "churned_at"
      case .commitments: "made_at"
      case .contactRoles, .contacts, .csAccounts, .tasks: "created_at"
      case .fieldHistory, .stageHistory: "changed_at"
      case .invoices: "issued_at"
      case .milestones: "done_at"
      case .subscriptions: "started_at"
      case .surveys: "answered_at"
      case .usage: "period_start"
      case .accounts, .deals, .users: nil
      }
    return name.flatMap { needs.catalogue.id(table, $0) }
  }

  private func count(_ parts: [FilePart], in accounts: inout [TableName: RowAccount]) {
    for part in parts where !part.rejected.isEmpty {
      accounts[part.source.table, default: RowAccount()].read += part.rejected.count
      accounts[part.source.table, default: RowAccount()].quarantined += part.rejected.count
    }
  }

  private func sortedRejections(_ rows: [RejectedRow]) -> [RejectedRow] {
    rows.sorted { ($0.file, $0.line, $0.reason) < ($1.file, $1.line, $1.reason) }
  }
}
