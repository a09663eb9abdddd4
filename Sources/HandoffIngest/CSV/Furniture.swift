/// Tells a report's own lines (totals, notices, padding) from records, in a file whose key columns are known.
///
/// A record with a value in a key column is never furniture. Of the others, one that is blank throughout carries nothing,
/// and one whose first word is that of a total or a notice is passed over with a reason.
struct Furniture: Sendable {
  enum Verdict: Equatable {
    case record
    /// Nothing but delimiters.
    case blank
    case furniture(RejectReason)
  }

  /// Cell positions that a record must have one of; empty where the table has no key.
  let keyColumns: [Int]
  private let words = FurnitureWords()

  init(keyColumns: [Int]) {
    self.keyColumns = keyColumns
  }

  /// What a whole record is.
  func verdict(_ record: StagedRecord, in block: borrowing RecordBlock) -> Verdict {
    for column in keyColumns where record.firstCell + column < record.cellEnd {
      if !isBlank(block.cells[record.firstCell + column], block) { return .record }
    }
    var filled = 0
    var first: CellSpan?
    for cell in record.firstCell..<record.cellEnd where !isBlank(block.cells[cell], block) {
      filled += 1
      if first == nil { first = block.cells[cell] }
    }
    guard let first else { return .blank }
    // Without a key column a record that is filled like others is one, whatever its first word.
    guard !keyColumns.isEmpty || filled * 2 <= record.cellEnd - record.firstCell else { return .record }
    return reason(block.bytes[first.range]).map(Verdict.furniture) ?? .record
  }

  /// The reason by which the first filled cell of a line makes it furniture.
  func reason(_ cell: ArraySlice<UInt8>) -> RejectReason? {
    if words.isNotice(cell) { return .footerRow }
    return words.isTotal(cell) ? .subtotalRow : nil
  }

  private func isBlank(_ cell: CellSpan, _ block: borrowing RecordBlock) -> Bool {
    if cell.isEmpty { return true }
    for index in cell.range where block.bytes[index] != 0x20 && block.bytes[index] != 0x09 { return false }
    return true
  }
}
