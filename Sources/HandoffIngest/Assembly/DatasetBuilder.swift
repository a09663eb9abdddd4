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
    tools.kept.keepNames(plans, catalogue: needs.catalogue)
    let shared = SharedSymbols(catalogue: needs.catalogue, names: needs.names)
    var parts = try PartReading(tools, symbols: shared).read(plans)
    let sources = parts.map(\.source)
    let facts = parts.map(\.withoutRows)
    var tables: [TableName: AssembledTable] = [:]
    for name in TableName.allCases {
      let own = take(name, from: &parts)
      if !own.isEmpty {
        tables[name] = TableAssembler.assemble(name, parts: own, key: needs.catalogue.key(of: name))
      }
    }
    let symbols = shared.symbols
    let runs = tables[.stageHistory] == nil ? StageRuns.none : stageRuns(&tables, symbols: symbols)
    let selected = try select(tables, facts: facts, runs: runs, symbols: symbols)
    var dataset = join(
      &tables, selected: selected, sources: sources, facts: facts,
      listedFields: plans.reduce(into: []) { $0.formUnion($1.listedFields) }, symbols: symbols)
    if !needs.shownFields.isEmpty { dataset.cellTexts = try CellTextReader(needs).read(plans, parts: facts) }
    return dataset
  }

  /// The parts of a table with the positions of their files, those that are columns of another table's file included;
  /// their rows are taken out, to live on in the table only.
  private func take(_ name: TableName, from parts: inout [FilePart]) -> [(file: Int, part: FilePart)] {
    var taken: [(file: Int, part: FilePart)] = []
    for file in parts.indices {
      if parts[file].source.table == name {
        taken.append((file, parts[file]))
        let unpivoted = parts[file].unpivoted
        parts[file] = parts[file].withoutRows
        parts[file].unpivoted = unpivoted
      }
      for part in parts[file].unpivoted where part.source.table == name {
        taken.append((file, part))
        parts[file].unpivoted = []
      }
    }
    return taken
  }

  private func stageRuns(_ tables: inout [TableName: AssembledTable], symbols: SymbolPool) -> StageRuns {
    guard var history = tables.removeValue(forKey: .stageHistory) else { return .none }
    let runs = StageRuns(
      &history, wonStages: options.wonStages, catalogue: needs.catalogue, symbols: symbols, zone: options.zone)
    tables[.stageHistory] = history
    return runs
  }

  /// Which deals are handoffs, as of when, and where the other rows of deals went.
  private struct Selected {
    let rows: [Int32]
    let judged: [Int32]
    let signatures: [Moment]
    let traced: TracedDeal?
    let diagnostics: [Diagnostic]
    let date: AnalysisDate
    let account: RowAccount
    let rejected: [RejectedRow]
    let renewals: [RenewalDeal]
  }

  private func select(
    _ tables: [TableName: AssembledTable], facts: [FilePart], runs: StageRuns, symbols: SymbolPool
  ) throws(InputError) -> Selected {
    guard let deals = tables[.deals] else {
      throw InputError(.noDataRows, en: "no deals were read", es: "no se leyó ningún negocio")
    }
    var selection = DealSelection(
      deals, catalogue: needs.catalogue, symbols: symbols, filters: filters, runs: runs,
      accounts: tables[.accounts]?.table, options: options)
    selection.selectWon()
    let date = try analysisDate(facts, deals: deals, selection)
    let (rows, judged, signatures) = selection.handoffs(asOf: date.moment, period: options.period)
    return Selected(
      rows: rows, judged: judged, signatures: signatures, traced: selection.traced, diagnostics: selection.diagnostics,
      date: date,
      account: selection.account, rejected: selection.rejected, renewals: selection.renewals)
  }

  private func analysisDate(
    _ facts: [FilePart], deals: AssembledTable, _ selection: DealSelection
  ) throws(InputError) -> AnalysisDate {
    if let date = options.analysisDate { return date }
    let choice = AnalysisDateChoice(catalogue: needs.catalogue, zone: options.zone)
    if let date = choice.latest(facts, deals: deals, won: selection.won) { return date }
    // The signature of a deal to judge would be a date: there is none.
    var accounts: [TableName: RowAccount] = [.deals: selection.account]
    count(facts, in: &accounts)
    let rejected = selection.rejected + facts.enumerated().flatMap { $1.rejectedRows(file: $0) }
    let leftOut = LeftOutDeals(
      accounts[.deals] ?? RowAccount(), rejected: rejected, files: facts.map(\.source), notes: selection.diagnostics)
    let words = leftOut.words
    throw InputError(.noDataRows, en: "no deal to judge: \(words.en)", es: "ningún negocio que juzgar: \(words.es)")
  }

  /// Joins table by table; each is taken out of `tables`, so that none is held twice.
  private func join(
    _ tables: inout [TableName: AssembledTable], selected: Selected, sources: [SourceFile], facts: [FilePart],
    listedFields: Set<FieldID>, symbols: SymbolPool
  ) -> Dataset {
    let catalogue = needs.catalogue
    var deals = tables.removeValue(forKey: .deals)?.table ?? Table(name: .deals, columns: [:], files: [], lines: [])
    let joins = RecordJoins(
      &deals, rows: selected.rows, tables: &tables, listedFields: listedFields, symbols: symbols, catalogue: catalogue)
    var accounts: [TableName: RowAccount] = [.deals: selected.account]
    var rejected = selected.rejected
    var diagnostics = facts.flatMap(\.diagnostics) + selected.diagnostics
    let join = ChildJoin(
      catalogue: catalogue, joins: joins, signatures: selected.signatures, date: selected.date.moment,
      zone: options.zone,
      symbols: symbols)
    var children: [TableName: ChildTable] = [:]
    var standings: [AccountStanding] = []
    for name in TableName.allCases where ![.accounts, .deals, .users].contains(name) {
      guard let assembled = tables.removeValue(forKey: name) else { continue }
      if name == .churn, needs.asksAccounts {
        standings = AccountStandings.byDeal(
          deals, churn: assembled.table, zone: options.zone, symbolCount: symbols.count, catalogue: catalogue)
      }
      let joined = join.join(
        assembled, dated: name.evidenceDate.flatMap { catalogue.id(name, $0) }, keeping: keptFields(of: name))
      if let child = joined.child { children[name] = child }
      accounts[name] = joined.account
      rejected += joined.rejected
      diagnostics += JoinNotes.notes(name, joined)
    }
    diagnostics += JoinNotes.notes(joins.dealAccounts)
    let companies = joins.companies
    let isRead = (users: tables[.users] != nil, accounts: joins.hasCompanies)
    let users = KeyedTable(tables.removeValue(forKey: .users), name: .users, key: catalogue.id(.users, "user_id"))
    let people =
      ["ae", "cs_owner"].compactMap { catalogue.id(.deals, $0) }.map { deals.column($0) }
      + [catalogue.id(.activities, "owner_id").flatMap { children[.activities]?.table.column($0) } ?? Column(.absent)]
    let directory = UserDirectory(users, named: people, symbols: symbols, catalogue: catalogue)
    if let activities = children.removeValue(forKey: .activities) {
      let teams = TeamResolution(users: directory, tools: tools, symbols: symbols)
      let (child, counts) = teams.resolve(activities, deals: deals)
      children[.activities] = child
      diagnostics += ClassificationNotes.notes(counts, child: child, needs: needs)
    }
    let accountRows = joins.dealAccounts.rows
    accounts[.users] = users.account(usedRows: nil, isRead: isRead.users)
    accounts[.accounts] = companies.account(usedRows: accountRows, isRead: isRead.accounts)
    rejected += users.rejected + companies.rejected
    for (file, part) in facts.enumerated() { rejected += part.rejectedRows(file: file) }
    count(facts, in: &accounts)
    diagnostics += QuarantineNotes.notes(accounts)
    diagnostics += ColumnNotes.notes(sources, catalogue: catalogue)
    var dataset = Dataset(
      catalogue: catalogue, textPlan: needs.textPlan, files: sources, symbols: symbols,
      listedIDs: joins.listed, deals: deals,
      judgedRows: selected.judged, tracedDeal: selected.traced,
      accounts: companies.table, accountRows: accountRows, users: users.table, userRows: directory.rows,
      children: children, rowAccounts: accounts.filter { $0.value.read > 0 }, rejected: sortedRejections(rejected),
      diagnostics: diagnostics, analysisDate: selected.date)
    dataset.accountStandings = standings
    dataset.renewals = selected.renewals
    return dataset
  }

  /// The columns of a child table that outlive the join: those of the rules and what classifies activities. Empty for
  /// tables that are only counted.
  private func keptFields(of table: TableName) -> Set<FieldID> {
    let ruled = needs.fields.filter { needs.catalogue[$0].table == table }
    guard table == .activities, !ruled.isEmpty else { return ruled }
    let own = ["at", "is_done", "type", "direction", "owner_id", "team", "marker"]
    return ruled.union(own.compactMap { needs.catalogue.id(table, $0) })
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
