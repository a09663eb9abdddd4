import Glibc

/// Where the parser's callbacks put cells: memory that was made large enough before the call and never moves
/// in it.
@safe
struct CellSink {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let cells: UnsafeMutableBufferPointer<CellSpan>
  private let cellLimit: Int
  private(set) var record: StagedRecord

  /// `cellLimit` is the position in `cells` that the record may not reach.
  @unsafe
  init(
    bytes: UnsafeMutableBufferPointer<UInt8>, cells: UnsafeMutableBufferPointer<CellSpan>, cellLimit: Int,
    record: StagedRecord
  ) {
    unsafe self.bytes = unsafe bytes
    unsafe self.cells = unsafe cells
    self.cellLimit = min(cellLimit, cells.count)
    self.record = record
  }

  /// Appends one cell. Beyond the limit of cells it is counted, not kept.
  @unsafe
  mutating func take(_ text: UnsafeMutableRawPointer?, _ count: Int) {
    let start = record.byteEnd
    // The second test cannot fail while room is made for the whole record; it keeps a mistake there from
    // writing outside the block.
    guard record.cellEnd < cellLimit, unsafe count <= bytes.count &- start else {
      record.surplus &+= 1
      return
    }
    if count > 0, let text = unsafe text, let base = unsafe bytes.baseAddress {
      unsafe memcpy(base + start, text, count)
    }
    let end = start &+ count
    unsafe cells[record.cellEnd] = CellSpan(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end))
    record.byteEnd = end
    record.cellEnd &+= 1
  }

  mutating func completeRecord() { record.isComplete = true }
}
