import HandoffModel

// The lane for plain text.
extension CSVRecordReader {
  /// What is looked at before a record counts as too long for the lane.
  private static let longestRegularRecord = 1 << 17
  private static let usualBytes = 1 << 14

  /// Takes the records from here on that are plain, at most as many as the block has room for; false where the next one is not,
  /// or where it does not end in the input.
  mutating func takeRegular(into block: inout RecordBlock) throws(CSVFileError) -> Bool {
    var wanted = Self.usualBytes
    var cellRoom = 1 << 10
    while true {
      let kept = previous?.byteOffset ?? open.start
      try window.load(open.start - kept + wanted, from: kept)
      switch Self.split(window, from: open.start, &regular, bounds(block), cellRoom: cellRoom, &block) {
      case _ where !regular.records.isEmpty:
        try acceptRegular(&block)
        return true
      case .noRoom: cellRoom *= 4
      case .cut where !window.isAtEnd && wanted < Self.longestRegularRecord: wanted *= 2
      case .cut, .irregular, .full: return false
      }
    }
  }

  private func bounds(_ block: borrowing RecordBlock) -> RegularLane.Bounds {
    let room = block.room
    return RegularLane.Bounds(
      bytes: room.bytes, records: room.entries, recordBytes: limits.maxRecordBytes, recordCells: limits.maxColumns)
  }

  /// Static: the window is lent while the rest changes.
  private static func split(
    _ window: borrowing LineWindow, from start: Int, _ lane: inout RegularLane, _ bounds: RegularLane.Bounds,
    cellRoom: Int, _ block: inout RecordBlock
  ) -> RegularLane.Stop {
    unsafe window.withBytes(start, window.end) { text in
      let stop = unsafe block.writeCells(room: cellRoom) { cells, firstCell, firstByte in
        unsafe lane.split(text, within: bounds, into: cells, firstCell: firstCell, firstByte: firstByte)
      }
      unsafe block.write(UnsafeBufferPointer(rebasing: text[..<(lane.records.last?.end ?? 0)]))
      return stop
    }
  }

  private mutating func acceptRegular(_ block: inout RecordBlock) throws(CSVFileError) {
    let first = block.emptyRecord
    let start = open.start
    for cell in regular.doubled where cell < regular.records[regular.records.count - 1].cellEnd {
      block.halveQuotes(cell: cell, quote: dialect.quote)
    }
    var firstCell = first.firstCell
    for index in regular.records.indices {
      let record = regular.records[index]
      staged = StagedRecord(
        firstByte: first.firstByte + open.start - start, firstCell: firstCell, byteEnd: first.firstByte + record.end,
        cellEnd: record.cellEnd)
      open = OpenRecord(start: open.start, end: start + record.end, line: open.line, lineCount: record.lineCount)
      try finishRecord(flags: record.flags, isLast: false, &block)
      firstCell = record.cellEnd
    }
  }
}
