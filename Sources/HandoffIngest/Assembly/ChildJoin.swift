import HandoffModel

/// Joins the rows of a child table to the audited deals and sorts them by deal, date and key.
struct ChildJoin {
  private let catalogue: FieldCatalogue
  private let index: DealIndex
  private let dealCount: Int
  private let date: Moment
  private let zone: Zone

  init(catalogue: FieldCatalogue, index: DealIndex, dealCount: Int, date: Moment, zone: Zone) {
    self.catalogue = catalogue
    self.index = index
    self.dealCount = dealCount
    self.date = date
    self.zone = zone
  }

  /// The joined table, of which only the columns of `kept` remain (nil where there are none), and where every row went.
  func join(
    _ assembled: consuming AssembledTable, dated: FieldID?, keeping kept: Set<FieldID>
  ) -> (child: ChildTable?, account: RowAccount, rejected: [RejectedRow]) {
    let placed = place(assembled, dated: dated)
    guard !kept.isEmpty else { return (nil, placed.account, placed.rejected) }
    // Keys of contacts are symbols, whose number means nothing.
    let ranks = assembled.table.name == .contacts ? [] : assembled.keys
    let dates = dated.map { assembled.table.column($0) } ?? Column(.absent)
    let (rows, starts) = sorted(placed.owners, dates: dates, keys: ranks, contents: assembled.contents)
    // The old rows are let go of column by column, so that the table is never held twice.
    var table = assembled.table
    assembled.table = Table(name: table.name, columns: [:], files: [], lines: [])
    for field in table.fields where !kept.contains(field) { table.drop(field) }
    table.reorder(by: rows)
    return (ChildTable(table: table, starts: starts), placed.account, placed.rejected)
  }

  /// The deal of each row, negative where it has none, and the count of where rows went.
  private func place(
    _ assembled: AssembledTable, dated: FieldID?
  ) -> (owners: [Int32], account: RowAccount, rejected: [RejectedRow]) {
    let name = assembled.table.name
    var account = RowAccount()
    account.read = assembled.table.rowCount
    var rejected: [RejectedRow] = []
    let verdicts = DuplicateRows(keys: assembled.keys, contents: assembled.contents).verdicts
    let keys = column(assembled.table, name, "deal_id")
    let accounts = column(assembled.table, name, "account_id")
    let contacts = name == .activities ? column(assembled.table, name, "contact_id") : Column(.absent)
    let dates = dated.map { assembled.table.column($0) } ?? Column(.absent)
    var owners = [Int32](repeating: -1, count: assembled.table.rowCount)
    for row in 0..<assembled.table.rowCount {
      if !verdicts.isEmpty, verdicts[row] == .conflict {
        account.quarantined += 1
        rejected.append(assembled.rejected(row: row, column: nil, dealID: "", reason: .duplicateKey))
      } else if !verdicts.isEmpty, verdicts[row] == .copy {
        account.duplicates += 1
      } else if name == .activities, dates[row].state == .invalid {
        account.quarantined += 1
        rejected.append(assembled.rejected(row: row, column: dated, dealID: "", reason: .badDate))
      } else {
        switch index.match(deal: keys[row], account: accounts[row], contact: contacts[row]) {
        case .none: account.orphans += 1
        case .ambiguous: account.ambiguous += 1
        case .deal(let deal):
          owners[row] = deal
          if let moment = dates[row].moment, isAfterAnalysisDate(moment) {
            account.afterAnalysisDate += 1
          } else {
            account.joined += 1
          }
        }
      }
    }
    return (owners, account, rejected)
  }

  private func isAfterAnalysisDate(_ moment: Moment) -> Bool {
    if let instant = moment.instant, let limit = date.instant { return limit < instant }
    return date.day(in: zone) < moment.day(in: zone)
  }

  private func column(_ table: Table, _ name: TableName, _ field: String) -> Column {
    catalogue.id(name, field).map { table.column($0) } ?? Column(.absent)
  }

  /// Counting sort by deal, then by date and key within each deal; rows without a date stand first. Rows without a key
  /// stand in the order of their content, so that the order of the input never shows.
  private func sorted(
    _ owner: [Int32], dates: Column, keys: [UInt64], contents: [UInt32]
  ) -> (rows: [Int32], starts: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: dealCount + 1)
    for deal in owner where deal >= 0 { starts[Int(deal) + 1] += 1 }
    for deal in 0..<dealCount { starts[deal + 1] += starts[deal] }
    var next = starts
    var rows = [Int32](repeating: 0, count: Int(starts[dealCount]))
    for row in owner.indices where owner[row] >= 0 {
      let deal = Int(owner[row])
      rows[Int(next[deal])] = Int32(row)
      next[deal] += 1
    }
    func precedes(_ a: Int32, _ b: Int32) -> Bool {
      let (x, y) = (dates[Int(a)].value ?? .min, dates[Int(b)].value ?? .min)
      if x != y { return x < y }
      if !keys.isEmpty, keys[Int(a)] != keys[Int(b)] { return keys[Int(a)] < keys[Int(b)] }
      return (contents[Int(a)], a) < (contents[Int(b)], b)
    }
    for deal in 0..<dealCount {
      let range = Int(starts[deal])..<Int(starts[deal + 1])
      if range.count > 1 { rows[range].sort(by: precedes) }
    }
    return (rows, starts)
  }
}
