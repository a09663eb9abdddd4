import HandoffConfig
import HandoffModel

/// Decides for each row of deals whether it is audited, and if not why; every row ends in exactly one place.
struct DealSelection {
  private let deals: AssembledTable
  private let catalogue: FieldCatalogue
  private let symbols: SymbolPool
  private let filters: [Workspace.Filter]
  private let zone: Zone
  private(set) var account = RowAccount()
  private(set) var rejected: [RejectedRow] = []
  /// Rows that are won handoffs with a key and a signature, whenever signed.
  private(set) var won: [Int32] = []
  /// The signature of each row of `won`.
  private(set) var signatures: [Moment] = []

  init(
    _ deals: AssembledTable, catalogue: FieldCatalogue, symbols: SymbolPool, filters: [Workspace.Filter], zone: Zone
  ) {
    self.deals = deals
    self.catalogue = catalogue
    self.symbols = symbols
    self.filters = filters
    self.zone = zone
  }

  /// Quarantines what cannot be told apart or dated, and filters what is no new handoff.
  mutating func selectWon() {
    account.read = deals.table.rowCount
    let verdicts = DuplicateRows(keys: deals.keys, contents: deals.contents).verdicts
    let id = catalogue.id(.deals, "deal_id")
    let filters = boundFilters()
    let outcome = WonDeals(deals.table, catalogue: catalogue, symbols: symbols)
    let chain = ["signed_at", "won_at", "close_date"].compactMap { catalogue.id(.deals, $0) }
      .filter { deals.table.has($0) }
    let dates = chain.map { deals.table.column($0) }
    for row in 0..<deals.table.rowCount {
      if deals.keys[row] == 0 {
        reject(row, column: id, reason: .missingKey)
      } else if verdicts[row] == .conflict {
        reject(row, column: id, reason: .duplicateKey)
      } else if verdicts[row] == .copy {
        account.duplicates += 1
      } else if let reason = outcome.exclusion(row) ?? filters.first(where: { !$0.keeps(row) })?.reason {
        account.filtered[reason, default: 0] += 1
      } else if let unreadable = dates.firstIndex(where: { $0[row].isFilled || $0[row].state == .invalid }),
        dates[unreadable][row].state == .invalid
      {
        reject(row, column: chain[unreadable], reason: .badDate)
      } else if let signature = dates.lazy.compactMap({ $0[row].moment }).first {
        won.append(Int32(row))
        signatures.append(signature)
      } else {
        reject(row, column: chain.first, reason: .missingSignature)
      }
    }
  }

  /// Leaves out what was signed after the analysis date, outside the period, or was not asked for; answers the rows that
  /// remain, sorted by deal id.
  mutating func audited(asOf date: Moment, period: MonthKey?, dealID: String?) -> [Int32] {
    var rows: [Int32] = []
    let id = catalogue.id(.deals, "deal_id").map { deals.table.column($0) } ?? Column(.absent)
    let wanted = dealID.map { RecordIDMatch($0, symbols: symbols) }
    for (row, signature) in zip(won, signatures) {
      if let wanted, !wanted.matches(id[Int(row)]) {
        account.filtered[.notSelected, default: 0] += 1
      } else if isAfter(signature, date) {
        account.filtered[.signedLater, default: 0] += 1
      } else if let period, MonthKey.of(signature.day(in: zone)) != period {
        account.filtered[.outsidePeriod, default: 0] += 1
      } else {
        rows.append(row)
      }
    }
    account.joined = rows.count
    let keys = rows.map { Symbol(index: UInt32(id[Int($0)].value ?? 0)) }
    let order = rows.indices.sorted { symbols.precedes(keys[$0], keys[$1]) }
    return order.map { rows[$0] }
  }

  private func isAfter(_ signature: Moment, _ date: Moment) -> Bool {
    if let instant = signature.instant, let limit = date.instant { return limit < instant }
    return date.day(in: zone) < signature.day(in: zone)
  }

  private mutating func reject(_ row: Int, column: FieldID?, reason: RejectReason) {
    account.quarantined += 1
    let id = catalogue.id(.deals, "deal_id").flatMap { deals.table.column($0)[row].value }
    let name = id.map { symbols.string(Symbol(index: UInt32($0))) } ?? ""
    rejected.append(deals.rejected(row: row, column: column, dealID: name, reason: reason))
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
