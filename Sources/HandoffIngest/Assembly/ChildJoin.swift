import HandoffModel

/// Joins the rows of a child table to the audited deals and sorts them by deal, date and key.
struct ChildJoin {
  private let catalogue: FieldCatalogue
  private let index: DealIndex
  private let dealCount: Int
  private let date: Moment
  private let zone: Zone
  private let symbols: SymbolPool
  /// The signature of each deal.
  private let signatures: [Moment]
  private let lost: LostJoins
  private let people: NamedPeople

  /// What came of a table.
  struct Joined {
    /// Nil where no column of the table is kept.
    var child: ChildTable?
    var account: RowAccount
    var rejected: [RejectedRow]
    /// Rows that found their deal by a name.
    var byName: Int
    /// Rows dated before the signature of their deal.
    var beforeSignature: Int
  }

  init(
    catalogue: FieldCatalogue, joins: RecordJoins, signatures: [Moment], date: Moment, zone: Zone, symbols: SymbolPool
  ) {
    lost = LostJoins(joins.dealAccounts, index: joins.index)
    index = joins.index
    people = joins.people
    self.catalogue = catalogue
    self.signatures = signatures
    dealCount = signatures.count
    self.date = date
    self.zone = zone
    self.symbols = symbols
  }

  /// The joined table, of which only the columns of `kept` remain, and where every row went.
  func join(_ assembled: consuming AssembledTable, dated: FieldID?, keeping kept: Set<FieldID>) -> Joined {
    var placed = place(assembled, dated: dated)
    // Keys of contacts are symbols, whose number means nothing.
    let ranks = assembled.table.name == .contacts ? [] : assembled.keys
    let dates = dated.map { assembled.table.column($0) } ?? Column(.absent)
    var (rows, starts) = sorted(placed.owners, dates: dates, keys: ranks, contents: assembled.contents)
    // One usage figure may well come twice; of anything else, rows alike in every cell are one thing exported twice.
    if assembled.keys.isEmpty, assembled.table.name != .usage {
      for copy in dropCopies(&rows, &starts, dates: dates, contents: assembled.contents) {
        placed.account.duplicates += 1
        if dates[copy].moment.map({ isAfter($0, date) }) ?? false {
          placed.account.afterAnalysisDate -= 1
        } else {
          placed.account.joined -= 1
        }
      }
    }
    var joined = Joined(
      child: nil, account: placed.account, rejected: placed.rejected, byName: placed.byName,
      beforeSignature: countBeforeSignature(placed.owners, dates: dates, name: assembled.table.name))
    guard !kept.isEmpty else { return joined }
    people.fill(&assembled.table, owners: placed.owners)
    // The old rows are let go of column by column, so that the table is never held twice.
    var table = assembled.table
    assembled.table = Table(name: table.name, columns: [:], files: [], lines: [])
    for field in table.fields where !kept.contains(field) { table.drop(field) }
    table.reorder(by: rows)
    joined.child = ChildTable(table: table, starts: starts, isIncomplete: placed.isIncomplete)
    return joined
  }

  /// The deal of each row, negative where it has none, and the count of where rows went.
  private func place(
    _ assembled: AssembledTable, dated: FieldID?
  ) -> (owners: [Int32], account: RowAccount, rejected: [RejectedRow], byName: Int, isIncomplete: [Bool]) {
    let name = assembled.table.name
    var account = RowAccount()
    account.read = assembled.table.rowCount
    var rejected: [RejectedRow] = []
    let verdicts = DuplicateRows(keys: assembled.keys, contents: assembled.contents).verdicts
    let keys = column(assembled.table, name, "deal_id")
    let claims = DealClaim.Columns(assembled.table, catalogue: catalogue)
    let isDeleted = column(assembled.table, name, "is_deleted")
    var byName = 0
    var orphans = LostJoins.Orphans()
    let dates = dated.map { assembled.table.column($0) } ?? Column(.absent)
    let needsDate = FileRequirements.needsDate(name)
    func reject(_ row: Int, _ columns: [FieldID?], _ reason: RejectReason) {
      account.quarantined += 1
      let deal = keys[row].value.map { symbols.string(Symbol(index: UInt32($0))) } ?? ""
      rejected.append(assembled.rejected(row: row, columns: columns.compactMap { $0 }, dealID: deal, reason: reason))
    }
    var owners = [Int32](repeating: -1, count: assembled.table.rowCount)
    for row in 0..<assembled.table.rowCount {
      if !verdicts.isEmpty, verdicts[row] == .conflict {
        reject(row, [catalogue.key(of: name)], assembled.conflict(row))
      } else if !verdicts.isEmpty, verdicts[row] == .copy {
        account.duplicates += 1
      } else if isDeleted[row].value == 1 {
        account.filtered[.deleted, default: 0] += 1
      } else if needsDate, dates[row].state == .invalid {
        reject(
          row, [dated] + ["done_at", "start_at", "due_date"].map { catalogue.id(name, $0) },
          dates[row].invalidCause == .implausible ? .implausibleDate : .badDate)
      } else {
        let claim = claims.claim(row)
        switch index.match(claim) {
        case .none:
          account.orphans += 1
          orphans.add(claim, in: index)
        case .ambiguous(let shared):
          account.ambiguous += 1
          orphans.add(shared)
        case .deal(let deal, let isByName):
          owners[row] = deal
          if isByName { byName += 1 }
          if let moment = dates[row].moment, isAfter(moment, date) {
            account.afterAnalysisDate += 1
          } else {
            account.joined += 1
          }
        }
      }
    }
    return (owners, account, rejected, byName, lost.isIncomplete(orphans))
  }

  /// Rows of events that can only follow the signature, and lie before it. A period of use may begin a month before.
  private func countBeforeSignature(_ owners: [Int32], dates: Column, name: TableName) -> Int {
    let slack: Int
    switch name {
    case .churn, .surveys: slack = 0
    case .usage: slack = 31
    default: return 0
    }
    return owners.indices.count { row in
      guard owners[row] >= 0, let moment = dates[row].moment else { return false }
      let signed = signatures[Int(owners[row])].day(in: zone)
      return moment.day(in: zone).adding(days: slack) < signed
    }
  }

  private func isAfter(_ moment: Moment, _ date: Moment) -> Bool { date.precedes(moment, in: zone) }

  /// Takes out of each deal's rows those alike in content; answers them. Their dates are compared beside the hash, so that
  /// rows that only happen to share one stay.
  private func dropCopies(
    _ rows: inout [Int32], _ starts: inout [UInt32], dates: Column, contents: [UInt32]
  ) -> [Int] {
    var copies: [Int] = []
    var unique: [Int32] = []
    unique.reserveCapacity(rows.count)
    var seen: Set<UInt64> = []
    for deal in 0..<dealCount {
      seen.removeAll(keepingCapacity: true)
      let range = Int(starts[deal])..<Int(starts[deal + 1])
      starts[deal] = UInt32(unique.count)
      for row in rows[range] {
        let date = UInt32(truncatingIfNeeded: dates[Int(row)].value ?? 0)
        let fingerprint = UInt64(contents[Int(row)]) << 32 | UInt64(date)
        if seen.insert(fingerprint).inserted { unique.append(row) } else { copies.append(Int(row)) }
      }
    }
    starts[dealCount] = UInt32(unique.count)
    rows = unique
    return copies
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
    let days = daysIfMixed(dates, rows: rows, count: owner.count)
    func precedes(_ a: Int32, _ b: Int32) -> Bool {
      if !days.isEmpty, days[Int(a)] != days[Int(b)] { return days[Int(a)] < days[Int(b)] }
      let (x, y) = (dates[Int(a)].value ?? .min, dates[Int(b)].value ?? .min)
      if !days.isEmpty, x != .min, y != .min, Moment(raw: x).isDateOnly != Moment(raw: y).isDateOnly {
        return Moment(raw: x).isDateOnly
      }
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

  /// The local day of every row, `.min` without a date; empty where all dates are days or all are instants, whose words
  /// alone tell their order. Of a day and an instant on it, the day stands first.
  private func daysIfMixed(_ dates: Column, rows: [Int32], count: Int) -> [Int32] {
    var (hasDays, hasInstants) = (false, false)
    for row in rows {
      guard let moment = dates[Int(row)].moment else { continue }
      if moment.isDateOnly { hasDays = true } else { hasInstants = true }
      if hasDays && hasInstants { break }
    }
    guard hasDays, hasInstants else { return [] }
    var days = [Int32](repeating: .min, count: count)
    for row in rows { if let moment = dates[Int(row)].moment { days[Int(row)] = moment.day(in: zone).number } }
    return days
  }
}
