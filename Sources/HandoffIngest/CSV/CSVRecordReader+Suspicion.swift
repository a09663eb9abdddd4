import HandoffModel

// Accepted records that a torn line after them puts in doubt.
extension CSVRecordReader {
  /// What comes next may still make the last accepted record a suspect.
  var isLastUndecided: Bool { previous != nil || suspicion != nil }

  /// Takes note of the open record, or its first line, before it is held back or passed over as blank.
  mutating func suspectPrevious(_ piece: ArraySlice<UInt8>) {
    if let record = previous {
      let raw = Self.withoutLineEnd(window.bytes(record.byteOffset, open.start))
      suspicion = SplitSuspicion(record, raw: raw, dialect)
      previous = nil
    }
    suspicion?.add(piece)
    if let expectedCells, suspicion?.isUnfounded(expectedCells) == true { suspicion = nil }
  }

  /// Decides about the last accepted record, before the next is accepted and at the end of the input.
  mutating func decideSuspicion(_ block: inout RecordBlock) throws(CSVFileError) {
    previous = nil
    guard let suspicion else { return }
    self.suspicion = nil
    guard let expectedCells, suspicion.isConfirmed(expectedCells) else { return }
    let place = suspicion.record
    block.removeLastRecord()
    let record = RejectedRecord(
      line: place.line, lineCount: place.lineCount, byteOffset: place.byteOffset, column: place.cellCount,
      reason: .suspectSplitRecord, cellCount: place.cellCount)
    block.reject(record, raw: suspicion.raw[...])
    tally.move(place.lineCount, from: .accepted, to: .quarantined)
    try countRejection(record)
  }
}
