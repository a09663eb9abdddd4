import HandoffModel

/// The rows of all files of a table, in file order, before anything was left out.
struct AssembledTable {
  var table: Table
  /// Position of each row's file among the dataset's files, and its row there, to find its byte offset again.
  let parts: [(file: Int, part: FilePart)]
  /// Keys by which rows are told apart: hashes or symbols; 0 where blank. Empty where the table has no key column.
  var keys: [UInt64]
  var contents: [UInt32]

  /// Why a row is held back that has its key in common with rows that differ: it shares an id, or where its file has none it is
  /// alike in the columns that stand in for one.
  func conflict(_ row: Int) -> RejectReason {
    var first = 0
    for (_, part) in parts {
      if row < first + part.lines.count { return part.source.keyHeaders.isEmpty ? .duplicateKey : .alikeRows }
      first += part.lines.count
    }
    return .duplicateKey
  }

  /// Where a row's record stands, for the quarantine report.
  func rejected(row: Int, column: FieldID?, dealID: String, reason: RejectReason) -> RejectedRow {
    rejected(row: row, columns: column.map { [$0] } ?? [], dealID: dealID, reason: reason)
  }

  /// The same; `columns` are the fields that may be at fault, of which the first that its file has is named.
  func rejected(row: Int, columns: [FieldID], dealID: String, reason: RejectReason) -> RejectedRow {
    var first = 0
    for (file, part) in parts {
      if row < first + part.lines.count {
        return RejectedRow(
          file: file, line: Int(part.lines[row - first]), byteOffset: part.byteOffset(of: row - first),
          column: columns.lazy.compactMap { part.source.header(of: $0) }.first ?? "", dealID: dealID,
          reason: reason.rawValue)
      }
      first += part.lines.count
    }
    return RejectedRow(file: 0, line: 0, byteOffset: 0, dealID: dealID, reason: reason.rawValue)
  }
}
