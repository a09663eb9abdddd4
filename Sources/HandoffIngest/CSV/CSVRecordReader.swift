import HandoffModel

/// Reads CSV with libcsv, strict and one physical line at a time, and goes on after damage; what is plain takes the faster
/// `RegularLane`, which gives the same.
///
/// When a record is damaged, the physical line on which it began is held back and reading goes on with the
/// line after that, so that one lost quote costs one line. A record is damaged by a quote where strict CSV
/// allows none, by one that is still open at the end of the input, or by growing past the limit of record
/// size. Every physical line ends in exactly one place of `tally`. Blank lines, also of spaces and tabs only,
/// carry no record. A record that turns out to be the first half of a torn one (`SplitSuspicion`) is held
/// back as well.
struct CSVRecordReader: ~Copyable, RecordSource {
  let dialect: Dialect
  let limits: ReaderLimits
  /// The input began with a UTF-8 byte-order mark; it is no part of the first cell.
  let hasByteOrderMark: Bool
  /// What a record must have; nil takes any number. `readHeader` sets it.
  var expectedCells: Int?
  /// Tells a report's own lines from records; nil takes every record for one.
  var furniture: Furniture?
  /// Tells the header of a second table; nil where none is looked for.
  var foreignHeader: ForeignHeader?
  /// Such a header was met: what follows is no record of this table.
  var isBehindTable = false
  /// The line the header begins on; nil before it was read.
  private(set) var headerLine: Int?
  var tally = LineTally()
  /// Accepted records out of which control characters were taken, and records whose text was encoded twice.
  private(set) var recordsWithControls = 0
  private(set) var recordsEncodedTwice = 0
  /// Records with characters beyond ASCII that are UTF-8, and records that cannot be.
  private(set) var evidence = EncodingEvidence()

  // State of the extensions of this type, not of its users.
  var window: LineWindow
  var parser: LibcsvParser
  var regular: RegularLane
  var open: OpenRecord
  var staged = StagedRecord(firstByte: 0, firstCell: 0)
  /// The accepted record that ends where the open one begins; its bytes are still in the window.
  var previous: RecordPlace?
  var suspicion: SplitSuspicion?
  var rejectedCount = 0
  /// The last record of the block handed out before, which could not be decided there.
  private var held: HeldRecord?
  private let lane: ReaderLane
  private var hasFailed = false
  /// The cells of the header, to know it again further down.
  private var header: [[UInt8]] = []
  /// Cells without which a record is too short: those of the header but for nameless ones at its end.
  private var neededCells = 0

  /// Looks at the start of the input, which is read `chunkBytes` at a time, and throws when it is empty, packed or no text.
  init(
    _ source: any ByteSource, dialect: Dialect = .comma, limits: ReaderLimits = ReaderLimits(),
    lane: ReaderLane = .chosen, chunkBytes: Int = 1 << 18
  ) throws(CSVFileError) {
    var window = LineWindow(source, chunkBytes: chunkBytes)
    try window.load(FileStart.sampleBytes, from: 0)
    let sample = window.bytes(0, min(window.end, FileStart.sampleBytes))
    let start = try FileStart(sample.span, delimiter: dialect.delimiter)
    self.window = window
    self.dialect = dialect
    self.limits = limits
    self.lane = lane
    parser = LibcsvParser(dialect)
    regular = RegularLane(dialect)
    hasByteOrderMark = start.markLength > 0
    open = OpenRecord(start: start.markLength, line: 1)
  }

  mutating func fill(_ block: inout RecordBlock) throws(CSVFileError) -> Bool {
    block.removeAll()
    if hasFailed { return false }
    if let held { block.restore(held) }
    held = nil
    var isAtEnd = false
    while !isAtEnd, !block.isFull || block.entryCount == 1 { isAtEnd = try !readOn(by: lane, into: &block) }
    if isLastUndecided { held = block.removeLastRecord() }
    return !block.isEmpty
  }

  /// Takes the next record as the header: its cells, at least one. Lines before it may be passed over,
  /// whatever is in them (a report's title block), and blank ones are. To be called before `fill`, once.
  ///
  /// Throws when there is no record, and when it is damaged or no UTF-8.
  mutating func readHeader(skippingLines count: Int = 0) throws(CSVFileError) -> [String] {
    precondition(tally.total == 0 && open.lineCount == 0, "the header comes first")
    try skipLines(count)
    var block = RecordBlock(targetBytes: 1, targetRecords: 1)
    expectedCells = nil
    while block.isEmpty {
      guard try readOn(by: .libcsv, into: &block) else { throw missingHeader() }
    }
    if let damage = block.rejected.first { throw headerError(damage) }
    let place = block.records[0]
    if place.cells.allSatisfy({ CellTrimming.isBlank(block.bytes.span, block.cells[$0].range) }) {
      throw emptyHeader(place)
    }
    tally.move(place.lineCount, from: .accepted, to: .header)
    headerLine = place.line
    expectedCells = place.cellCount
    previous = nil
    header = place.cells.map { Array(block.bytes[block.cells[$0].range]) }
    neededCells = (header.lastIndex { !$0.isEmpty } ?? 0) + 1
    return header.map { String(decoding: $0, as: UTF8.self) }
  }
}

// One line, or a run of plain records, after the other.
extension CSVRecordReader {
  /// Reads plain records, or one physical line; false at the end of the input.
  private mutating func readOn(by lane: ReaderLane, into block: inout RecordBlock) throws(CSVFileError) -> Bool {
    do throws(CSVFileError) {
      if lane == .regular, open.lineCount == 0, try takeRegular(into: &block) { return true }
      return try readLine(into: &block)
    } catch {
      hasFailed = true
      throw error
    }
  }

  private mutating func readLine(into block: inout RecordBlock) throws(CSVFileError) -> Bool {
    let kept = previous?.byteOffset ?? open.start
    switch try window.line(at: open.end, of: open.start, keeping: kept, limit: limits.maxRecordBytes) {
    case .terminated(let end):
      try take(end, isLast: false, &block)
    case .unterminated(let end):
      try take(end, isLast: true, &block)
    case .absent:
      guard open.lineCount > 0 else {
        try decideSuspicion(&block)
        return false
      }
      try rejectFirstLine(.unterminatedQuote, &block)
    case .overLong where open.lineCount > 0:
      try rejectFirstLine(.unterminatedQuote, &block)
    case .overLong:
      try rejectLongLine(&block)
    }
    return true
  }

  private mutating func take(_ end: Int, isLast: Bool, _ block: inout RecordBlock) throws(CSVFileError) {
    if open.lineCount == 0 { staged = block.emptyRecord }
    let line = open.end
    open.add(lineEndingAt: end)
    block.reserve(
      staged, byteCount: open.byteCount, cellCount: min(open.byteCount + 1, limits.maxColumns))
    switch Self.parse(window, line, end, isLast, &parser, &staged, limits.maxColumns, &block) {
    case .taken where !parser.isBetweenRecords: break
    case .taken where staged.isComplete:
      let flags = unsafe window.withBytes(open.start, open.end) { unsafe ByteFlags($0) }
      try finishRecord(flags: flags, isLast: isLast, &block)
    case .taken:
      suspectPrevious([])
      passOver(.ignored)
    case .misplacedQuote: try rejectFirstLine(.malformedQuote, &block)
    case .openQuote: try rejectFirstLine(.unterminatedQuote, &block)
    case .fieldTooLarge: try rejectFirstLine(.fieldTooLarge, &block)
    }
  }

  /// Feeds one line, and the end of the input after the last. Static: the window is lent while the rest
  /// changes.
  private static func parse(
    _ window: borrowing LineWindow, _ start: Int, _ end: Int, _ isLast: Bool, _ parser: inout LibcsvParser,
    _ staged: inout StagedRecord, _ cellLimit: Int, _ block: inout RecordBlock
  ) -> LibcsvParser.Outcome {
    unsafe window.withBytes(start, end) { line in
      block.fill(&staged, cellLimit: cellLimit) { sink in
        let outcome = unsafe parser.feed(line, into: &sink)
        return outcome == .taken && isLast ? parser.finish(into: &sink) : outcome
      }
    }
  }

  /// Decides about the staged record, which is the open one; `flags` are those of its raw bytes.
  mutating func finishRecord(
    flags: ByteFlags, isLast: Bool, _ block: inout RecordBlock
  ) throws(CSVFileError) {
    fitToHeader(block)
    if isOfOtherTable(block) {
      return try rejectRecord(RecordCheck.Fault(reason: .multipleTables, column: nil), &block)
    }
    let check = RecordCheck(
      record: staged, byteCount: open.byteCount, flags: flags, isLast: isLast, expectedCells: expectedCells,
      neededCells: neededCells, limits: limits)
    let fault = check.fault(block, raw: window, open)
    if flags.hasHighByte { note(fault) }
    if let fault {
      if let reason = ignoring(fault, block) { return passOver(reason, &block) }
      return try rejectRecord(fault, &block)
    }
    if flags.hasControl {
      block.removeControlCharacters(from: &staged)
      recordsWithControls += 1
    }
    switch verdict(block) {
    case .record: break
    case .blank: return passOver(nil, &block)
    case .furniture(let reason): return passOver(reason, &block)
    }
    try decideSuspicion(&block)
    previous = block.accept(
      staged, line: open.line, lineCount: open.lineCount, byteOffset: open.start)
    passOver(.accepted)
  }

  /// Whether the cells are those of the header, as where exports were put together by hand.
  func isHeaderAgain(_ block: borrowing RecordBlock) -> Bool {
    guard let first = header.first, staged.cellCount == header.count else { return false }
    guard block.cells[staged.firstCell].range.count == first.count else { return false }
    return header.indices.allSatisfy { block.bytes[block.cells[staged.firstCell + $0].range].elementsEqual(header[$0]) }
  }

  /// Takes note of a record with bytes above 127.
  private mutating func note(_ fault: RecordCheck.Fault?) {
    if fault?.reason == .invalidEncoding {
      evidence.invalidPieces += 1
    } else {
      evidence.validPieces += 1
      if DoubleEncoding.isLikely(window.bytes(open.start, open.end)) { recordsEncodedTwice += 1 }
    }
  }

  /// Counts the open record's lines and begins the next record after them.
  mutating func passOver(_ disposition: LineDisposition) {
    tally.add(open.lineCount, disposition)
    open = open.next
  }
}
