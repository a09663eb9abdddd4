public import HandoffConfig
public import HandoffModel

/// Reads the planned files and joins them into one dataset.
public struct DatasetBuilder {
  private let needs: IngestNeeds
  private let filters: [Workspace.Filter]
  private let options: IngestOptions
  private let tools: ReadingTools

  public init(needs: IngestNeeds, filters: [Workspace.Filter], options: IngestOptions) {
    self.needs = needs
    self.filters = filters
    self.options = options
    tools = ReadingTools(needs, filters: filters.map(\.field))
  }

  /// The dataset of the planned files; throws where a file cannot be understood or nothing dates the analysis.
  public func build(_ plans: [FilePlan]) throws(InputError) -> Dataset {
    var parts = try PartReading(tools).read(plans)
    let sources = parts.map(\.source)
    let facts = parts.map(\.withoutColumns)
    var assembler = TableAssembler(catalogue: needs.catalogue, names: needs.names)
    var tables: [TableName: AssembledTable] = [:]
    for name in TableName.allCases {
      let positions = parts.indices.filter { parts[$0].source.table == name }
      guard !positions.isEmpty else { continue }
      let own = positions.map { (file: $0, part: parts[$0]) }
      tables[name] = try assembler.assemble(name, parts: own, key: key(of: name))
      // The parts' columns live on in the table only.
      for position in positions { parts[position] = parts[position].withoutColumns }
    }
    guard let deals = tables[.deals] else {
      throw InputError(.noDataRows, en: "no deals were read", es: "no se leyó ningún negocio")
    }
    var selection = DealSelection(
      deals, catalogue: needs.catalogue, symbols: assembler.symbols, filters: filters, zone: options.zone)
    selection.selectWon()
    let date = try analysisDate(facts, deals: deals, won: selection.won)
    let rows = selection.audited(asOf: date.moment, period: options.period, dealID: options.dealID)
    return join(
      deals: deals, rows: rows, selection: selection, date: date, tables: tables, sources: sources, facts: facts,
      symbols: assembler.symbols)
  }

  private func analysisDate(
    _ parts: [FilePart], deals: AssembledTable, won: [Int32]
  ) throws(InputError) -> AnalysisDate {
    if let date = options.analysisDate { return date }
    return try AnalysisDateChoice(catalogue: needs.catalogue, zone: options.zone).latest(parts, deals: deals, won: won)
  }

  private func join(
    deals all: AssembledTable, rows: [Int32], selection: DealSelection, date: AnalysisDate,
    tables: [TableName: AssembledTable], sources: [SourceFile], facts: [FilePart], symbols: SymbolPool
  ) -> Dataset {
    var deals = all.table
    deals.reorder(by: rows)
    var accounts: [TableName: RowAccount] = [.deals: selection.account]
    var rejected = selection.rejected
    let index = DealIndex(
      deals: deals, all: all.table, contacts: tables[.contacts], catalogue: needs.catalogue)
    let join = ChildJoin(
      catalogue: needs.catalogue, index: index, dealCount: deals.rowCount, date: date.moment, zone: options.zone)
    var children: [TableName: ChildTable] = [:]
    var diagnostics = facts.flatMap(\.diagnostics)
    for name in TableName.allCases where ![.accounts, .deals, .users].contains(name) {
      guard let assembled = tables[name] else { continue }
      let joined = join.join(assembled, dated: dateField(of: name))
      children[name] = joined.child
      accounts[name] = joined.account
      rejected += joined.rejected
    }
    let users = KeyedTable(tables[.users], name: .users, key: needs.catalogue.id(.users, "user_id"))
    let companies = KeyedTable(tables[.accounts], name: .accounts, key: needs.catalogue.id(.accounts, "account_id"))
    if let activities = children[.activities] {
      let teams = TeamResolution(users: users, tools: tools, symbols: symbols)
      let (child, counts) = teams.resolve(activities, deals: deals)
      children[.activities] = child
      diagnostics += ClassificationNotes.notes(counts, child: child, catalogue: needs.catalogue)
    }
    let accountRows = companies.rows(of: deals, field: needs.catalogue.id(.deals, "account_id"))
    accounts[.users] = users.account(usedRows: nil, isRead: tables[.users] != nil)
    accounts[.accounts] = companies.account(usedRows: accountRows, isRead: tables[.accounts] != nil)
    rejected += users.rejected + companies.rejected
    for (file, part) in facts.enumerated() { rejected += part.rejectedRows(file: file) }
    count(facts, in: &accounts)
    diagnostics += ColumnNotes.notes(sources, catalogue: needs.catalogue)
    return Dataset(
      catalogue: needs.catalogue, textPlan: needs.textPlan, files: sources, symbols: symbols, deals: deals,
      accounts: companies.table, accountRows: accountRows, users: users.table, userRows: users.rowOfKey,
      children: children, rowAccounts: accounts.filter { $0.value.read > 0 }, rejected: sortedRejections(rejected),
      diagnostics: diagnostics, analysisDate: date)
  }

  private func key(of table: TableName) -> FieldID? {
    let name: String? =
      switch table {
      case .accounts: "account_id"
      case .activities: "activity_id"
      case .churn: "churn_id"
      case .contactRoles: "role_id"
      case .contacts: "contact_id"
      case .deals: "deal_id"
      case .milestones: "milestone_id"
      case .subscriptions: "subscription_id"
      case .surveys: "survey_id"
      case .usage: nil
      case .users: "user_id"
      }
    return name.flatMap { needs.catalogue.id(table, $0) }
  }

  /// The date by which rows of a child table are cut off and sorted.
  private func dateField(of table: TableName) -> FieldID? {
    let name: String? =
      switch table {
      case .activities: "at"
      case .churn: "churned_at"
      case .contactRoles, .contacts: "created_at"
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
