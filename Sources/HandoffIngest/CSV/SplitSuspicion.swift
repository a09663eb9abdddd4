/// Whether an accepted record is only the first half of one: where a quote is lost or added before a line
/// break in the last cell, a record with all its cells is left, and after it lines that are its rest.
///
/// Two halves and two separate faults look alike, so the suspicion is confirmed only where nothing else
/// explains the lines: those held back after the record, up to the next accepted one, are too short to be a
/// record of their own even together, they hold an odd number of quotes, and the last one ends in a quote
/// that closes something. Blank lines between do not matter.
struct SplitSuspicion {
  let record: RecordPlace
  /// The record's lines, at most what a block keeps of a rejected piece.
  let raw: [UInt8]

  private let dialect: Dialect
  private var delimiters = 0
  private var quotes = 0
  private var endsInClosingQuote = false

  /// `raw` is the record without its last line end.
  init(_ record: RecordPlace, raw: ArraySlice<UInt8>, _ dialect: Dialect) {
    self.record = record
    self.raw = Array(raw.prefix(RecordBlock.longestRejectedPiece))
    self.dialect = dialect
  }

  /// Takes a piece that was held back, without its last line end. An empty one changes nothing.
  mutating func add(_ piece: ArraySlice<UInt8>) {
    for byte in piece {
      if byte == dialect.delimiter { delimiters += 1 }
      if byte == dialect.quote { quotes += 1 }
    }
    guard let last = piece.lastIndex(where: { !CellTrimming.isBlank($0) }) else { return }
    endsInClosingQuote =
      piece[last] == dialect.quote && last > piece.startIndex && piece[last - 1] != dialect.delimiter
      && !Self.isLineEnd(piece[last - 1])
  }

  /// The pieces could be a record of their own: the one before them is out of suspicion.
  func isUnfounded(_ expectedCells: Int) -> Bool { delimiters >= expectedCells - 1 }

  func isConfirmed(_ expectedCells: Int) -> Bool {
    !isUnfounded(expectedCells) && !quotes.isMultiple(of: 2) && endsInClosingQuote
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
