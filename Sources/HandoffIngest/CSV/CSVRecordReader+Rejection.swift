import HandoffModel

// What happens to records that are not handed on.
extension CSVRecordReader {
  /// Holds back the whole record: it could be read to its end, so nothing after it is in doubt.
  mutating func rejectRecord(_ fault: RecordCheck.Fault, _ block: inout RecordBlock) throws(CSVFileError) {
    let raw = Self.withoutLineEnd(window.bytes(open.start, open.end))
    let record = RejectedRecord(
      line: open.line, lineCount: open.lineCount, byteOffset: open.start, column: fault.column,
      reason: fault.reason, cellCount: staged.cellCount,
      mayContinueLine: fault.reason == .tooFewFields || fault.reason == .truncatedRecord
        ? previous?.line : nil, isSentence: isSentence(block))
    block.reject(record, raw: raw)
    suspectPrevious(raw)
    passOver(.quarantined)
    try countRejection(record)
  }

  /// Holds back only the line on which a damaged record began and goes back to the line after it.
  mutating func rejectFirstLine(_ reason: RejectReason, _ block: inout RecordBlock) throws(CSVFileError) {
    if !parser.isBetweenRecords { parser.reset() }
    let raw = Self.withoutLineEnd(window.bytes(open.start, open.firstLineEnd))
    let record = RejectedRecord(
      line: open.line, lineCount: 1, byteOffset: open.start, column: staged.cellCount + 1, reason: reason,
      mayContinueLine: isShort(raw) ? previous?.line : nil)
    block.reject(record, raw: raw)
    suspectPrevious(raw)
    window.rewind(to: open.firstLineEnd, from: open.end)
    tally.add(1, .quarantined)
    open = open.afterFirstLine
    try countRejection(record)
  }

  /// Holds back a single line that is longer than a record may be, without keeping it.
  mutating func rejectLongLine(_ block: inout RecordBlock) throws(CSVFileError) {
    let kept = min(limits.maxRecordBytes, RecordBlock.longestRejectedPiece)
    let record = RejectedRecord(
      line: open.line, lineCount: 1, byteOffset: open.start, column: nil, reason: .fieldTooLarge)
    block.reject(record, raw: window.bytes(open.start, open.start + kept))
    // Too much text to be the rest of anything.
    previous = nil
    suspicion = nil
    open.add(lineEndingAt: try window.endOfLongLine(at: open.end))
    passOver(.quarantined)
    try countRejection(record)
  }

  /// Passes over physical lines before the header. Fewer lines than asked for are no error here: no header
  /// follows.
  mutating func skipLines(_ count: Int) throws(CSVFileError) {
    for _ in 0..<max(0, count) {
      switch try window.line(
        at: open.end, of: open.end, keeping: open.end, limit: limits.maxRecordBytes)
      {
      case .terminated(let end), .unterminated(let end): open.add(lineEndingAt: end)
      case .overLong: open.add(lineEndingAt: try window.endOfLongLine(at: open.end))
      case .absent: return
      }
      passOver(.ignored)
    }
  }

  mutating func countRejection(_ record: RejectedRecord) throws(CSVFileError) {
    rejectedCount += 1
    guard let limit = limits.maxRejected, rejectedCount > limit else { return }
    throw CSVFileError(
      .tooManyErrors,
      found: (
        "\(rejectedCount) rejected records, the last one for \(record.reason.rawValue)",
        "\(rejectedCount) registros rechazados, el último por \(record.reason.rawValue)"
      ),
      expected: (
        "at most \(limit), the `limits: rejected_rows` of the workspace",
        "como máximo \(limit), los `limits: rejected_rows` del workspace"
      ), line: record.line, column: record.column, byteOffset: record.byteOffset)
  }

  private func isSentence(_ block: borrowing RecordBlock) -> Bool {
    guard staged.cellCount == 1, staged.surplus == 0 else { return false }
    let cell = block.bytes[block.cells[staged.firstCell].range]
    return cell.contains(0x20) && cell.contains { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
  }

  /// The line has fewer delimiters than a whole record: it may be a piece of one.
  private func isShort(_ raw: ArraySlice<UInt8>) -> Bool {
    guard let expectedCells else { return false }
    var delimiters = 0
    for byte in raw where byte == dialect.delimiter { delimiters += 1 }
    return delimiters < expectedCells - 1
  }

  static func withoutLineEnd(_ raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var raw = raw
    if raw.last == UInt8(ascii: "\n") { raw.removeLast() }
    if raw.last == UInt8(ascii: "\r") { raw.removeLast() }
    return raw
  }
}
