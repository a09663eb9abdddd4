/// Tells a report's own lines (totals, notices, padding) from records, in a file whose key columns are known.
///
/// A record with an id in a key column is never furniture; the word of a total is no id where most of the record is blank
/// beside it. Of the others, one that is blank throughout carries nothing, and one whose first word is that of a total or a
/// notice is passed over with a reason.
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
    if let reason = countReason(record, block) { return .furniture(reason) }
    var hasKey = false
    for column in keyColumns where record.firstCell + column < record.cellEnd {
      let key = block.cells[record.firstCell + column].range
      if CellTrimming.isBlank(block.bytes.span, key) { continue }
      hasKey = true
      guard words.mayBegin(with: block.bytes[key.lowerBound]) else { return .record }
    }
    var filled = 0
    var first: CellSpan?
    for cell in record.firstCell..<record.cellEnd
    where !CellTrimming.isBlank(block.bytes.span, block.cells[cell].range) {
      filled += 1
      if first == nil { first = block.cells[cell] }
    }
    guard let first else { return .blank }
    let count = record.cellEnd - record.firstCell
    if hasKey {
      // The word of a total stands for an id only where most of the other cells are blank.
      guard (filled - 1) * 2 <= count - 1, isKeyOfFurniture(record, block) else { return .record }
    } else if keyColumns.isEmpty {
      // Without a key column a record that is filled like others is one, whatever its first word.
      guard filled * 2 <= count else { return .record }
    }
    return reason(block.bytes[first.range]).map(Verdict.furniture) ?? .record
  }

  /// `Record count` and its number, blank beside: the number is no id, whatever column it stands in.
  private func countReason(_ record: StagedRecord, _ block: borrowing RecordBlock) -> RejectReason? {
    guard record.cellEnd - record.firstCell > 3, !keyColumns.contains(0) else { return nil }
    let first = block.cells[record.firstCell].range
    guard !first.isEmpty, words.mayBegin(with: block.bytes[first.lowerBound]) else { return nil }
    var others = 0
    for cell in record.firstCell + 1..<record.cellEnd
    where !CellTrimming.isBlank(block.bytes.span, block.cells[cell].range) {
      others += 1
      guard others == 1, isNumber(block.bytes[block.cells[cell].range]) else { return nil }
    }
    return others == 1 ? reason(block.bytes[first]) : nil
  }

  private func isNumber(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.contains { $0 &- 48 < 10 } && cell.allSatisfy { $0 &- 48 < 10 || $0 == 0x2E || $0 == 0x2C || $0 == 0x20 }
  }

  /// Whether every key cell that holds something holds the word of a total or a notice.
  private func isKeyOfFurniture(_ record: StagedRecord, _ block: borrowing RecordBlock) -> Bool {
    keyColumns.allSatisfy { column in
      guard record.firstCell + column < record.cellEnd else { return true }
      let key = block.cells[record.firstCell + column].range
      return CellTrimming.isBlank(block.bytes.span, key) || reason(block.bytes[key]) != nil
    }
  }

  /// The reason by which the first filled cell of a line makes it furniture.
  func reason(_ cell: ArraySlice<UInt8>) -> RejectReason? {
    if words.isNotice(cell) { return .footerRow }
    return words.isTotal(cell) ? .subtotalRow : nil
  }
}
