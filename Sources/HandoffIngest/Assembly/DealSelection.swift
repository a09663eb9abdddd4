import HandoffConfig
import HandoffModel

/// Decides for each row of deals whether it is a handoff to judge, and if not why; every row ends in exactly one place.
struct DealSelection {
  private let deals: AssembledTable
  private let catalogue: FieldCatalogue
  private let symbols: SymbolPool
  private let filters: [Workspace.Filter]
  private let zone: Zone
  private(set) var account = RowAccount()
  private(set) var rejected: [RejectedRow] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Rows that are won handoffs with a key and a signature, whenever signed.
  private(set) var won: [Int32] = []
  /// The signature of each row of `won`.
  private(set) var signatures: [Moment] = []
  private(set) var renewals: [RenewalDeal] = []
  /// Where the rows of the traced deal went, as far as they are no handoff.
  private(set) var traced: TracedDeal?
  private let trace: RecordIDMatch?
  private let ids: Column
  private let runs: StageRuns
  private let options: IngestOptions
  private let testAccounts: NamedSymbols
  private let accountNames: Column
  /// Ids of accounts that are no customers.
  private let testAccountIDs: Set<Int64>
  private let accountIDs: Column

  init(
    _ deals: AssembledTable, catalogue: FieldCatalogue, symbols: SymbolPool, filters: [Workspace.Filter],
    runs: StageRuns,
    accounts: Table?, options: IngestOptions
  ) {
    self.runs = runs
    self.options = options
    self.deals = deals
    self.catalogue = catalogue
    self.symbols = symbols
    self.filters = filters
    zone = options.zone
    trace = options.tracedDeal.map { RecordIDMatch($0, symbols: symbols) }
    func column(_ table: Table?, _ owner: TableName, _ name: String) -> Column {
      catalogue.id(owner, name).flatMap { table?.column($0) } ?? Column(.absent)
    }
    ids = column(deals.table, .deals, "deal_id")
    accountIDs = column(deals.table, .deals, "account_id")
    accountNames = column(deals.table, .deals, "account_name")
    let others = column(accounts, .accounts, "account_name")
    let keys = column(accounts, .accounts, "account_id")
    let named = NamedSymbols(options.testAccounts, in: [accountNames, others], symbols: symbols)
    testAccounts = named
    testAccountIDs = Set((0..<others.count).filter { named.contains(others[$0]) }.compactMap { keys[$0].value })
  }

  private func isTestAccount(_ row: Int) -> Bool {
    testAccounts.contains(accountNames[row]) || accountIDs[row].value.map(testAccountIDs.contains) ?? false
  }

  /// Quarantines what cannot be told apart or dated, and filters what is no new handoff.
  mutating func selectWon() {
    account.read = deals.table.rowCount
    let verdicts = DuplicateRows(keys: deals.keys, contents: deals.contents).verdicts
    let id = catalogue.id(.deals, "deal_id")
    let filters = boundFilters()
    let outcome = WonDeals(deals.table, wonStages: options.wonStages, catalogue: catalogue, symbols: symbols)
    var doubts = WonDoubts(outcome)
    let sources = SignatureSources(deals.table, runs: runs, catalogue: catalogue)
    var renewals = RenewalDeals(deals.table, catalogue: catalogue, symbols: symbols, zone: zone)
    for row in 0..<deals.table.rowCount {
      if deals.keys[row] == 0 {
        reject(row, column: id, reason: .missingKey)
        continue
      } else if verdicts[row] == .conflict {
        reject(row, column: id, reason: isDamaged(row) ? .badID : deals.conflict(row))
        continue
      } else if verdicts[row] == .copy {
        account.duplicates += 1
        continue
      }
      if renewals.isRenewal(row) { renewals.note(row, outcome, signature: sources.source(of: row)?.column[row].moment) }
      if let reason = doubts.exclusion(row) ?? filters.first(where: { !$0.keeps(row) })?.reason {
        filter(row, reason)
      } else if isTestAccount(row) {
        filter(row, .testAccount)
      } else if let source = sources.source(of: row) {
        let cell = source.column[row]
        if let signature = cell.moment {
          won.append(Int32(row))
          signatures.append(signature)
        } else {
          reject(row, column: source.field, reason: cell.invalidCause == .implausible ? .implausibleDate : .badDate)
        }
      } else {
        reject(row, column: sources.sources.lazy.compactMap(\.field).first, reason: .missingSignature)
      }
    }
    self.renewals = renewals.found
    diagnostics = SelectionNotes(deals, catalogue: catalogue, symbols: symbols).notes(
      won: won, filters: self.filters, outcome: outcome)
    diagnostics += doubts.notes(deals, wonStages: options.wonStages, catalogue: catalogue, symbols: symbols)
    diagnostics += sources.notes(won, rewon: runs.rewon, zone: zone)
  }

  /// Leaves out what was signed after the analysis date. Answers the rows of the handoffs, sorted by deal id, and which of
  /// them, by position, are to be judged. Other rows join all of them, so that a period never changes what belongs to whom.
  mutating func handoffs(asOf date: Moment, period: MonthKey?) -> (rows: [Int32], judged: [Int32], signatures: [Moment])
  {
    var kept: [(row: Int32, key: Symbol, isJudged: Bool, signature: Moment)] = []
    for (row, signature) in zip(won, signatures) {
      if date.precedes(signature, in: zone) {
        filter(Int(row), .signedLater)
        continue
      }
      let isJudged = period.map { $0 == MonthKey.of(signature.day(in: zone)) } ?? true
      if !isJudged { account.filtered[.outsidePeriod, default: 0] += 1 }
      kept.append((row, Symbol(index: UInt32(ids[Int(row)].value ?? 0)), isJudged, signature))
    }
    let order = symbols.sorted(kept.map(\.key))
    kept = order.map { kept[$0] }
    let judged = kept.indices.filter { kept[$0].isJudged }.map(Int32.init)
    account.joined = judged.count
    if let trace, let position = kept.firstIndex(where: { trace.matches(ids[Int($0.row)]) }) {
      traced = .row(Int32(position))
    }
    return (kept.map(\.row), judged, kept.map(\.signature))
  }

  /// Whether a spreadsheet has made one id of several.
  private func isDamaged(_ row: Int) -> Bool {
    ids[row].value.map { SpreadsheetDamage.isDamaged(symbols.utf8(Symbol(index: UInt32($0))).span) } ?? false
  }

  private mutating func filter(_ row: Int, _ reason: FilterReason) {
    account.filtered[reason, default: 0] += 1
    if let trace, trace.matches(ids[row]) { traced = .filtered(reason) }
  }

  private mutating func reject(_ row: Int, column: FieldID?, reason: RejectReason) {
    account.quarantined += 1
    let name = ids[row].value.map { symbols.string(Symbol(index: UInt32($0))) } ?? ""
    let rejection = deals.rejected(row: row, column: column, dealID: name, reason: reason)
    if let trace, trace.matches(ids[row]) { traced = .quarantined(rejection) }
    rejected.append(rejection)
  }

  // MARK: Filters

  private struct BoundFilter {
    let column: Column
    let kept: Set<Int64>
    let reason: FilterReason

    /// A cell without a value is kept and counted elsewhere.
    func keeps(_ row: Int) -> Bool { column[row].value.map(kept.contains) ?? true }
  }

  /// A value that is none of the field's known ones cannot be told to be a renewal, so it is kept too.
  private func boundFilters() -> [BoundFilter] {
    filters.compactMap { filter in
      guard let field = catalogue.id(.deals, filter.field), deals.table.has(field) else { return nil }
      let known = Set(catalogue[field].choices.compactMap { symbols.symbol(of: $0.value).map { Int64($0.index) } })
      var kept = Set(filter.kept.compactMap { symbols.symbol(of: $0).map { Int64($0.index) } })
      let column = deals.table.column(field)
      for row in 0..<deals.table.rowCount {
        if let value = column[row].value, !known.isEmpty, !known.contains(value) { kept.insert(value) }
      }
      return BoundFilter(column: column, kept: kept, reason: .field(filter.field))
    }
  }
}
