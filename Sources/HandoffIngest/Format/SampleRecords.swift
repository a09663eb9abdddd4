/// The records at the beginning of an input as one dialect would cut them.
///
/// Only for finding out the dialect and the header: a simple reading that forgives. A quote opens only where a cell
/// begins; one that never closes makes its line a record of its own, and reading goes on after it. Blank lines yield
/// none. The last record is left out where the sample may cut it.
struct SampleRecords {
  struct Record {
    /// Physical line it begins on, from 1.
    let line: Int
    /// Where each cell stands in the sample, without its quotes.
    let cells: [Range<Int>]
  }

  private(set) var records: [Record] = []

  /// At most `limit` records; `isWhole` says that nothing follows the sample.
  init(_ sample: Span<UInt8>, _ dialect: Dialect, limit: Int, isWhole: Bool) {
    var (index, line) = (0, 1)
    while index < sample.count, records.count < limit {
      var record = Self.record(sample, from: index, dialect, honoursQuotes: true)
      if record.isOpen { record = Self.record(sample, from: index, dialect, honoursQuotes: false) }
      let isCut = record.end == sample.count && !record.hasLineEnd && !isWhole
      if !record.isBlank, !isCut || records.isEmpty { records.append(Record(line: line, cells: record.cells)) }
      index = record.end
      line += record.lineEnds
    }
  }

  private struct Piece {
    var cells: [Range<Int>] = []
    /// After its line end.
    var end = 0
    var lineEnds = 0
    var hasLineEnd = false
    /// A quote is still open where the sample ends.
    var isOpen = false
    var isBlank = true
  }

  private static func record(
    _ sample: Span<UInt8>, from start: Int, _ dialect: Dialect, honoursQuotes: Bool
  ) -> Piece {
    var piece = Piece()
    var cellStart = start
    var index = start
    var (isQuoted, wasQuoted) = (false, false)
    func close(_ end: Int) {
      piece.cells.append(wasQuoted ? cellStart + 1..<max(cellStart + 1, end - 1) : cellStart..<end)
    }
    while index < sample.count {
      let byte = sample[index]
      if isQuoted {
        if byte == dialect.quote {
          if index + 1 < sample.count, sample[index + 1] == dialect.quote {
            index += 1
          } else {
            isQuoted = false
          }
        } else if isLineEnd(sample, index) {
          piece.lineEnds += 1
        }
      } else if byte == dialect.delimiter {
        close(index)
        (cellStart, wasQuoted, piece.isBlank) = (index + 1, false, false)
      } else if honoursQuotes, byte == dialect.quote, index == cellStart {
        (isQuoted, wasQuoted, piece.isBlank) = (true, true, false)
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        close(index)
        let isPair = byte == UInt8(ascii: "\r") && index + 1 < sample.count && sample[index + 1] == UInt8(ascii: "\n")
        piece.end = index + (isPair ? 2 : 1)
        piece.lineEnds += 1
        piece.hasLineEnd = true
        return piece
      } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
        piece.isBlank = false
      }
      index += 1
    }
    close(index)
    piece.end = index
    piece.isOpen = isQuoted
    return piece
  }

  /// The last byte of a line end: LF, or a CR that no LF follows.
  private static func isLineEnd(_ sample: Span<UInt8>, _ index: Int) -> Bool {
    if sample[index] == UInt8(ascii: "\n") { return true }
    guard sample[index] == UInt8(ascii: "\r") else { return false }
    return index + 1 == sample.count || sample[index + 1] != UInt8(ascii: "\n")
  }
}
