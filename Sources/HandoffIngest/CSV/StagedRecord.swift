/// The record that is being read: cells already written behind the accepted ones, not yet counted as theirs.
///
/// Taking it over and dropping it are both a matter of counts; no byte moves.
struct StagedRecord {
  let firstByte: Int
  let firstCell: Int
  var byteEnd: Int
  var cellEnd: Int
  /// Cells delivered past the limit of columns, and not kept.
  var surplus = 0
  /// The parser has delivered the end of the record.
  var isComplete = false

  /// A record that was read whole.
  init(firstByte: Int, firstCell: Int, byteEnd: Int, cellEnd: Int) {
    self.firstByte = firstByte
    self.firstCell = firstCell
    self.byteEnd = byteEnd
    self.cellEnd = cellEnd
    isComplete = true
  }

  init(firstByte: Int, firstCell: Int) {
    self.firstByte = firstByte
    self.firstCell = firstCell
    byteEnd = firstByte
    cellEnd = firstCell
  }

  /// Cells of the record so far, kept or not.
  var cellCount: Int { cellEnd - firstCell + surplus }
}
