/// Whether a record that was split into cells may be handed on: its shape, the size of its cells and its encoding.
struct RecordCheck {
  /// What is wrong and, where one can be named, the cell from 1.
  struct Fault: Equatable {
    let reason: RejectReason
    let column: Int?
  }

  let record: StagedRecord
  /// Raw bytes of the record.
  let byteCount: Int
  /// Of the raw bytes.
  let flags: ByteFlags
  /// The input ends in this record, without a line end.
  let isLast: Bool
  let expectedCells: Int?
  /// Fewer than these are too few; nameless columns at the end of the header may be left out.
  let neededCells: Int
  let limits: ReaderLimits

  /// The first fault in the order: number of cells, size of a cell, encoding; nil for a good record. A record
  /// that is one cell of NUL bytes only is `nul-bytes`, whatever number was expected: it is damage, not a
  /// value.
  func fault(_ block: borrowing RecordBlock, raw window: borrowing LineWindow, _ open: OpenRecord) -> Fault? {
    if flags.hasControl, isOneCellOfNulBytes(block) { return Fault(reason: .nulBytes, column: 1) }
    if let fault = shapeFault { return fault }
    // No cell is larger than the raw record.
    if byteCount > limits.maxFieldBytes,
      let column = firstColumn(where: { $0.count > limits.maxFieldBytes }, block)
    {
      return Fault(reason: .fieldTooLarge, column: column)
    }
    if flags.hasHighByte, !isUTF8(window.bytes(open.start, open.end)) {
      return Fault(
        reason: .invalidEncoding, column: firstColumn(where: { !isUTF8(block.bytes[$0]) }, block))
    }
    return nil
  }

  private var shapeFault: Fault? {
    guard let expectedCells else {
      return record.surplus == 0 ? nil : Fault(reason: .tooManyColumns, column: limits.maxColumns + 1)
    }
    let count = record.cellCount
    if count > expectedCells { return Fault(reason: .tooManyFields, column: expectedCells + 1) }
    if count < neededCells {
      return Fault(reason: isLast ? .truncatedRecord : .tooFewFields, column: count + 1)
    }
    return record.surplus == 0 ? nil : Fault(reason: .tooManyColumns, column: limits.maxColumns + 1)
  }

  private func isOneCellOfNulBytes(_ block: borrowing RecordBlock) -> Bool {
    guard record.cellCount == 1, let cell = firstCell(block), !cell.isEmpty else { return false }
    return block.bytes[cell].allSatisfy { $0 == 0 }
  }

  private func firstCell(_ block: borrowing RecordBlock) -> Range<Int>? {
    record.cellEnd > record.firstCell ? block.cells[record.firstCell].range : nil
  }

  private func firstColumn(where isFaulty: (Range<Int>) -> Bool, _ block: borrowing RecordBlock) -> Int? {
    for cell in record.firstCell..<record.cellEnd where isFaulty(block.cells[cell].range) {
      return cell - record.firstCell + 1
    }
    return nil
  }

  private func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }
}
