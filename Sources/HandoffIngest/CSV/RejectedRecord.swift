/// A record, or a damaged physical line, that the reader held back: where it stands and why.
///
/// It carries no cell values; the raw line stays in the block (`RecordBlock.rejectedRange`) for those who may
/// show it.
public struct RejectedRecord: Equatable, Sendable {
  /// The physical line it begins on, from 1.
  public let line: Int
  /// How many physical lines are held back with it; 1 for quote damage, whatever the record's length.
  public let lineCount: Int
  /// Bytes before it, counted from the first byte of the input, a byte-order mark included.
  public let byteOffset: Int
  /// The cell, from 1, in which the trouble was met; of a wrong count, the first missing or the first surplus
  /// cell. Nil where no cell can be named.
  public let column: Int?
  public let reason: RejectReason
  /// How many cells were found; nil when the record could not be read to its end.
  public let cellCount: Int?
  /// The first line of the accepted record that ends directly before this one, when this may be its torn-off
  /// rest: a line break that lost its quotes leaves a record with all its cells and an orphan line after it.
  /// Nil otherwise.
  public let mayContinueLine: Int?
  /// A single cell that reads like a sentence: at the end of a report it may be a notice.
  public let isSentence: Bool

  public init(
    line: Int, lineCount: Int, byteOffset: Int, column: Int?, reason: RejectReason, cellCount: Int? = nil,
    mayContinueLine: Int? = nil, isSentence: Bool = false
  ) {
    self.line = line
    self.lineCount = lineCount
    self.byteOffset = byteOffset
    self.column = column
    self.reason = reason
    self.cellCount = cellCount
    self.mayContinueLine = mayContinueLine
    self.isSentence = isSentence
  }
}
