/// A batch of accepted records as spans of cell bytes, with the rejections met among them; reused between
/// fills.
///
/// This is the whole interface between the readers of CSV and the rest. `bytes` and `cells` are longer than
/// what they hold, so that filling them again costs nothing: only what `records` points at has a meaning.
/// Cells need not follow each other in `bytes`. Read it with `bytes.span` and `cells.span` taken once per
/// block.
struct RecordBlock: Sendable {
  private(set) var bytes: [UInt8]
  private(set) var cells: [CellSpan]
  private(set) var records: [RecordPlace] = []
  /// In the order in which they were decided: a suspect record may come after the lines that made it one.
  private(set) var rejected: [RejectedRecord] = []
  /// What was passed over with a reason.
  private(set) var ignored: [IgnoredRecord] = []
  /// The first bytes of every rejected piece, without its last line end; see `rejectedRange`.
  private(set) var rejectedBytes: [UInt8] = []

  private var rejectedEnds: [Int] = []
  private var byteCount = 0
  private var cellCount = 0
  private let targetBytes: Int
  private let targetRecords: Int

  /// What is kept of the raw bytes of one rejected piece.
  static let longestRejectedPiece = 1 << 16

  /// A block counts as full from `targetBytes` of content or `targetRecords` records and rejections on; one
  /// record may take it past that.
  init(targetBytes: Int = 1 << 18, targetRecords: Int = 1 << 14) {
    self.targetBytes = max(1, targetBytes)
    self.targetRecords = max(1, targetRecords)
    bytes = [UInt8](repeating: 0, count: self.targetBytes)
    cells = [CellSpan](repeating: CellSpan(start: 0, end: 0), count: min(1 << 12, self.targetBytes))
  }

  var isEmpty: Bool { records.isEmpty && rejected.isEmpty }

  /// Records and rejections.
  var entryCount: Int { records.count + rejected.count }

  var isFull: Bool {
    byteCount + rejectedBytes.count >= targetBytes || entryCount >= targetRecords
  }

  /// The bytes of a cell: position in `records`, cell of that record from 0.
  func range(record: Int, cell: Int) -> Range<Int> {
    let place = records[record]
    precondition(cell >= 0 && cell < place.cellCount, "no such cell")
    return cells[place.firstCell + cell].range
  }

  /// The raw bytes of a rejected piece within `rejectedBytes`: at most `longestRejectedPiece` of them.
  func rejectedRange(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : rejectedEnds[index - 1])..<rejectedEnds[index]
  }
}

// Filling, for the lanes.
extension RecordBlock {
  mutating func removeAll() {
    records.removeAll(keepingCapacity: true)
    rejected.removeAll(keepingCapacity: true)
    ignored.removeAll(keepingCapacity: true)
    rejectedBytes.removeAll(keepingCapacity: true)
    rejectedEnds.removeAll(keepingCapacity: true)
    byteCount = 0
    cellCount = 0
  }

  /// A record with no cell yet, to be written behind the accepted ones.
  var emptyRecord: StagedRecord { StagedRecord(firstByte: byteCount, firstCell: cellCount) }

  /// Makes room for a record of so many raw bytes (its cells take no more) and so many cells.
  mutating func reserve(_ record: StagedRecord, byteCount: Int, cellCount: Int) {
    let missingBytes = record.firstByte + byteCount - bytes.count
    if missingBytes > 0 { bytes.append(contentsOf: repeatElement(0, count: max(missingBytes, bytes.count))) }
    let missingCells = record.firstCell + cellCount - cells.count
    if missingCells > 0 {
      let nothing = CellSpan(start: 0, end: 0)
      cells.append(contentsOf: repeatElement(nothing, count: max(missingCells, cells.count)))
    }
  }

  /// How much content and how many records and rejections a block takes until it counts as full; at least one.
  var room: (bytes: Int, entries: Int) {
    (max(1, targetBytes - byteCount - rejectedBytes.count), max(1, targetRecords - entryCount))
  }

  /// Lends the cells to a lane that writes many records behind the accepted ones before any of them is accepted. `fill` is
  /// told where their first cell and first byte go; at least `room` cells are there.
  mutating func writeCells<Result>(
    room: Int, _ fill: (UnsafeMutableBufferPointer<CellSpan>, _ firstCell: Int, _ firstByte: Int) -> Result
  ) -> Result {
    reserve(emptyRecord, byteCount: 0, cellCount: room)
    return unsafe cells.withUnsafeMutableBufferPointer { unsafe fill($0, cellCount, byteCount) }
  }

  /// Copies text behind the accepted records, where cells written before point at it.
  @unsafe
  mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    reserve(emptyRecord, byteCount: text.count, cellCount: 0)
    unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      guard let target = bytes.baseAddress, let source = text.baseAddress else { return }
      unsafe (target + byteCount).update(from: source, count: text.count)
    }
  }

  /// Takes every second quote of a run out of a cell that is not accepted yet.
  mutating func halveQuotes(cell: Int, quote: UInt8) {
    let range = cells[cell].range
    var target = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      bytes[target] = bytes[index]
      target += 1
      index += bytes[index] == quote ? 2 : 1
    }
    cells[cell] = CellSpan(start: cells[cell].start, end: UInt32(target))
  }

  /// Lends the record and the room behind it to a parser.
  mutating func fill<Result>(
    _ record: inout StagedRecord, cellLimit: Int, _ parse: (inout CellSink) -> Result
  ) -> Result {
    unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      unsafe cells.withUnsafeMutableBufferPointer { cells in
        var sink = unsafe CellSink(
          bytes: bytes, cells: cells, cellLimit: record.firstCell + cellLimit, record: record)
        let result = parse(&sink)
        record = sink.record
        return result
      }
    }
  }

  /// Takes a record over and answers its place.
  mutating func accept(_ record: StagedRecord, line: Int, lineCount: Int, byteOffset: Int) -> RecordPlace {
    let place = RecordPlace(
      firstCell: record.firstCell, cellCount: record.cellEnd - record.firstCell, line: line,
      lineCount: lineCount, byteOffset: byteOffset)
    records.append(place)
    byteCount = record.byteEnd
    cellCount = record.cellEnd
    return place
  }

  /// Takes the last record out again; its bytes stay where they are, without meaning. Nil when there is none.
  @discardableResult
  mutating func removeLastRecord() -> HeldRecord? {
    guard let place = records.popLast() else { return nil }
    return HeldRecord(place: place, cells: place.cells.map { Array(bytes[cells[$0].range]) })
  }

  /// Puts a record back that was taken out of an earlier filling.
  mutating func restore(_ held: HeldRecord) {
    var record = emptyRecord
    let size = held.cells.reduce(0) { $0 + $1.count }
    reserve(record, byteCount: size, cellCount: held.cells.count)
    for cell in held.cells {
      let end = record.byteEnd + cell.count
      bytes.replaceSubrange(record.byteEnd..<end, with: cell)
      cells[record.cellEnd] = CellSpan(start: UInt32(record.byteEnd), end: UInt32(end))
      record.byteEnd = end
      record.cellEnd += 1
    }
    _ = accept(
      record, line: held.place.line, lineCount: held.place.lineCount, byteOffset: held.place.byteOffset)
  }

  /// Notes a rejection with its raw bytes.
  mutating func reject(_ record: RejectedRecord, raw: ArraySlice<UInt8>) {
    rejected.append(record)
    rejectedBytes.append(contentsOf: raw.prefix(Self.longestRejectedPiece))
    rejectedEnds.append(rejectedBytes.count)
  }

  /// Notes lines that were passed over.
  mutating func ignore(_ record: IgnoredRecord) { ignored.append(record) }

  /// Takes the control characters out of the cells of a record, tabs and line ends excepted.
  mutating func removeControlCharacters(from record: inout StagedRecord) {
    var target = record.firstByte
    for cell in record.firstCell..<record.cellEnd {
      let start = target
      for index in cells[cell].range where !ByteFlags.isControl(bytes[index]) {
        bytes[target] = bytes[index]
        target += 1
      }
      cells[cell] = CellSpan(start: UInt32(start), end: UInt32(target))
    }
    record.byteEnd = target
  }

  /// Writes a value over a cell of an accepted record; its other cells stay where they are.
  mutating func replace(record: Int, cell: Int, with value: [UInt8]) {
    let place = records[record]
    guard cell >= 0, cell < place.cellCount else { return }
    let end = byteCount + value.count
    if end > bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(end - bytes.count, bytes.count))) }
    bytes.replaceSubrange(byteCount..<end, with: value)
    cells[place.firstCell + cell] = CellSpan(start: UInt32(byteCount), end: UInt32(end))
    byteCount = end
  }
}
