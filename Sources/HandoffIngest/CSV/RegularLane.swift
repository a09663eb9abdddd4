internal import CByteMasks

/// Splits text that is proved to be plain RFC 4180, 64 bytes at a time, into the cells that libcsv would find in it.
///
/// Plain is a record in which every opening quote stands at the start of a cell or right behind a closing one (a doubled
/// quote), every closing quote is followed by a delimiter, a line end or a quote, and every carriage return outside quotes by a
/// line feed. Such text reads alike in both lanes, whatever was meant; everything else, blank lines included, stops the
/// lane and is libcsv's.
struct RegularLane {
  /// One record; positions count from the start of the text.
  struct Record {
    let end: Int
    /// Position among the cells of the block.
    let cellEnd: Int
    /// Physical lines, at least 1.
    let lineCount: Int
    let flags: ByteFlags
  }

  enum Stop {
    /// The next record is not plain, or larger than allowed.
    case irregular
    /// The next record does not end in the text.
    case cut
    /// There is no room for more cells.
    case noRoom
    /// As many bytes or records as were asked for.
    case full
  }

  struct Bounds {
    /// Records end when this many bytes are split, and when there are this many of them.
    let bytes: Int
    let records: Int
    /// Of one record.
    let recordBytes: Int
    let recordCells: Int
  }

  private let dialect: Dialect
  private(set) var records: [Record] = []
  /// Cells with doubled quotes, by their position in the block.
  private(set) var doubled: [Int] = []

  init(_ dialect: Dialect) {
    self.dialect = dialect
  }

  /// Splits text that begins with a record. Cells go to `cells[firstCell...]`; their positions count from `firstByte`. What
  /// belongs to no record of `records` has no meaning.
  @unsafe
  mutating func split(
    _ text: UnsafeBufferPointer<UInt8>, within bounds: Bounds, into cells: UnsafeMutableBufferPointer<CellSpan>,
    firstCell: Int, firstByte: Int
  ) -> Stop {
    records.removeAll(keepingCapacity: true)
    doubled.removeAll(keepingCapacity: true)
    guard let bytes = text.baseAddress, let spans = cells.baseAddress else { return .cut }
    return unsafe Self.split(
      bytes, text.count, dialect, bounds, spans, cells.count, firstCell, firstByte, &records, &doubled)
  }

  @unsafe
  private static func split(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ dialect: Dialect, _ bounds: Bounds,
    _ cells: UnsafeMutablePointer<CellSpan>, _ cellCapacity: Int, _ firstCell: Int, _ firstByte: Int,
    _ records: inout [Record], _ doubled: inout [Int]
  ) -> Stop {
    let quote = dialect.quote
    var structure = PlainStructure()
    var (cell, cellStart) = (firstCell, 0)
    var (recordStart, recordCell) = (0, firstCell)
    var (lineCount, hasHigh, hasControl, hasDoubled) = (0, false, false, false)
    var base = 0
    while base < count {
      if cellCapacity &- cell < 64 { return .noRoom }
      let rest = count &- base
      let masks = unsafe handoff_masks(bytes + base, rest, dialect.delimiter, quote)
      structure.take(masks, valid: rest >= 64 ? .max : 1 &<< UInt64(rest) &- 1)
      var (lineEnds, high, controls) = (structure.lineEnds, masks.high, masks.controls)
      var doubles = structure.doubles
      var cuts = structure.cuts
      while cuts != 0 {
        let bit = cuts & (0 &- cuts)
        let position = base &+ cuts.trailingZeroBitCount
        cuts &= cuts &- 1
        let isRecordEnd = masks.feeds & bit != 0
        var (start, end) = (cellStart, position)
        if isRecordEnd, end > start, unsafe bytes[end &- 1] == 0x0d { end &-= 1 }
        var isQuoted = false
        if end > start {
          if unsafe bytes[start] == quote {
            isQuoted = true
            start &+= 1
            end &-= 1
          } else {
            while end > start, unsafe isBlank(bytes[end &- 1]) { end &-= 1 }
            while end > start, unsafe isBlank(bytes[start]) { start &+= 1 }
          }
        }
        if hasDoubled || doubles != 0 {
          if hasDoubled || doubles & (bit &- 1) != 0 { doubled.append(cell) }
          doubles &= ~(bit &- 1)
          hasDoubled = false
        }
        unsafe cells[cell] = CellSpan(
          start: UInt32(truncatingIfNeeded: firstByte &+ start), end: UInt32(truncatingIfNeeded: firstByte &+ end))
        cell &+= 1
        cellStart = position &+ 1
        guard isRecordEnd else { continue }
        let isBlankLine = cell == recordCell &+ 1 && start == end && !isQuoted
        if isBlankLine || cellStart &- recordStart > bounds.recordBytes || cell &- recordCell > bounds.recordCells {
          return .irregular
        }
        let upToHere = bit | (bit &- 1)
        let flags = ByteFlags(
          hasHighByte: hasHigh || high & upToHere != 0, hasControl: hasControl || controls & upToHere != 0)
        records.append(
          Record(
            end: cellStart, cellEnd: cell, lineCount: lineCount &+ (lineEnds & upToHere).nonzeroBitCount, flags: flags))
        if cellStart >= bounds.bytes || records.count >= bounds.records { return .full }
        (recordStart, recordCell, lineCount, hasHigh, hasControl) = (cellStart, cell, 0, false, false)
        lineEnds &= ~upToHere
        high &= ~upToHere
        controls &= ~upToHere
      }
      if structure.isIrregular { return .irregular }
      lineCount &+= lineEnds.nonzeroBitCount
      hasHigh = hasHigh || high != 0
      hasControl = hasControl || controls != 0
      hasDoubled = hasDoubled || doubles != 0
      base &+= 64
    }
    return .cut
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
