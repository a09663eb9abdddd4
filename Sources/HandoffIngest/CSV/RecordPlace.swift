/// One accepted record of a block: which cells are its own and where it stands in the input.
struct RecordPlace: Equatable, Sendable {
  /// Position of its first cell among the cells of the block.
  let firstCell: Int
  let cellCount: Int
  /// The physical line it begins on, from 1.
  let line: Int
  /// Physical lines it covers, at least 1.
  let lineCount: Int
  /// Bytes of the input before it.
  let byteOffset: Int

  var cells: Range<Int> { firstCell..<firstCell + cellCount }
}
