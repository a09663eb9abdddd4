/// Knows the header of a second table that stands below the first in one file.
///
/// Most of its cells are names by which some table knows a column, no cell holds a digit, as nearly every record does
/// somewhere, and not all of the names are this table's own.
struct ForeignHeader: Sendable {
  /// The names by which some preset or field knows a column.
  let known: KnownHeaders
  private let own: Set<HeaderKey>
  private let width: Int

  init(known: KnownHeaders, header: [String]) {
    self.known = known
    width = header.count
    own = Set(header.map { HeaderKey($0) })
  }

  /// Whether the record is one; with as many cells as the header of the file, fewer than three names are not enough, for
  /// words such as `Champion` are values too.
  func matches(_ record: StagedRecord, in block: borrowing RecordBlock) -> Bool {
    for index in record.firstByte..<record.byteEnd where block.bytes[index] &- 48 < 10 { return false }
    var (filled, names, foreign) = (0, 0, 0)
    var scratch: [UInt8] = []
    for cell in record.firstCell..<record.cellEnd {
      let text = block.bytes[block.cells[cell].range]
      if text.isEmpty { continue }
      filled += 1
      guard text.count <= 200 else { continue }
      guard known.contains(text.span, scratch: &scratch) else { continue }
      names += 1
      if !own.contains(HeaderKey(String(decoding: text, as: UTF8.self))) { foreign += 1 }
    }
    let isOfOtherWidth = record.cellCount != width
    return foreign > 0 && names * 2 > filled && (names >= 3 || names == 2 && isOfOtherWidth)
  }
}
