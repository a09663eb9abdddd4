import HandoffModel

// Records that are none: a report's own lines, and what an editor left.
extension CSVRecordReader {
  /// Surplus cells at the end of a record count only where something is in them: rows of an export may end in
  /// delimiters that its header does not have.
  mutating func fitToHeader(_ block: borrowing RecordBlock) {
    guard let expectedCells, staged.cellCount > expectedCells, staged.surplus == 0 else { return }
    let surplus = staged.firstCell + expectedCells..<staged.cellEnd
    if surplus.allSatisfy({ block.cells[$0].isEmpty }) { staged.cellEnd = staged.firstCell + expectedCells }
  }

  /// Whether a record belongs to a second table below this one: from that one's header on, until this one's comes again.
  mutating func isOfOtherTable(_ block: borrowing RecordBlock) -> Bool {
    guard let foreignHeader, staged.surplus == 0 else { return false }
    if isBehindTable {
      isBehindTable = !isHeaderAgain(block)
    } else {
      isBehindTable = foreignHeader.matches(staged, in: block)
    }
    return isBehindTable
  }

  /// What a record that could be read is.
  func verdict(_ block: borrowing RecordBlock) -> Furniture.Verdict {
    if isHeaderAgain(block) { return .furniture(.repeatedHeader) }
    return furniture?.verdict(staged, in: block) ?? .record
  }

  /// The reason for which a record at fault is passed over and not held back; nil where it must be held back.
  ///
  /// Only a single cell can be: a total or notice that stands alone on its line, a comment, or the mark by which old
  /// systems end a file.
  func ignoring(_ fault: RecordCheck.Fault, _ block: borrowing RecordBlock) -> RejectReason? {
    guard fault.reason == .tooFewFields || fault.reason == .truncatedRecord, let expectedCells, expectedCells > 1,
      staged.cellCount == 1
    else { return nil }
    let cell = block.bytes[block.cells[staged.firstCell].range]
    if cell.elementsEqual([0x1a]) { return .controlCharacter }
    if cell.first == UInt8(ascii: "#") { return .comment }
    return furniture?.reason(cell)
  }

  /// Passes over the open record; with a reason where it holds more than blanks.
  mutating func passOver(_ reason: RejectReason?, _ block: inout RecordBlock) {
    if let reason { block.ignore(IgnoredRecord(line: open.line, lineCount: open.lineCount, reason: reason)) }
    suspectPrevious([])
    passOver(.ignored)
  }
}
