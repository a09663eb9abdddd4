import HandoffModel

/// A table looked up by key: accounts and users. Copies count once; rows of one key that differ are all quarantined.
struct KeyedTable {
  let table: Table
  let rowOfKey: [Int64: Int32]
  let rejected: [RejectedRow]
  private let readCount: Int
  private let copies: Int

  /// An empty table where none was read.
  init(_ assembled: AssembledTable?, name: TableName, key: FieldID?) {
    guard let assembled, let key else {
      table = Table(name: name, columns: [:], files: [], lines: [])
      rowOfKey = [:]
      rejected = []
      (readCount, copies) = (0, 0)
      return
    }
    let verdicts = DuplicateRows(keys: assembled.keys, contents: assembled.contents).verdicts
    let keys = assembled.table.column(key)
    var rowOfKey: [Int64: Int32] = [:]
    var rejected: [RejectedRow] = []
    var copies = 0
    for row in 0..<assembled.table.rowCount {
      // A damaged key names nothing: the row is kept, and nobody's.
      if keys[row].state == .invalid { continue }
      guard let value = keys[row].value else {
        rejected.append(assembled.rejected(row: row, column: key, dealID: "", reason: .missingKey))
        continue
      }
      switch verdicts[row] {
      case .kept: rowOfKey[value] = Int32(row)
      case .copy: copies += 1
      case .conflict:
        rejected.append(assembled.rejected(row: row, column: key, dealID: "", reason: assembled.conflict(row)))
      }
    }
    table = assembled.table
    self.rowOfKey = rowOfKey
    self.rejected = rejected
    readCount = assembled.table.rowCount
    self.copies = copies
  }

  /// Rows that some deal uses are joined, the others orphans; nil for tables of which every row can be used.
  func account(usedRows: [Int32]?, isRead: Bool) -> RowAccount {
    var account = RowAccount()
    guard isRead else { return account }
    account.read = readCount
    account.duplicates = copies
    account.quarantined = rejected.count
    let kept = readCount - copies - rejected.count
    let used = usedRows.map { Set($0.filter { $0 >= 0 }).count } ?? kept
    account.joined = used
    account.orphans = kept - used
    return account
  }
}
