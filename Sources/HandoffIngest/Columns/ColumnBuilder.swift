import HandoffModel

/// Turns the cells of one column of a file into typed cells, block by block.
protocol ColumnBuilder {
  /// Adds the cells of cell position `column` of every record of the block.
  mutating func append(_ block: RecordBlock, column: Int)

  /// The column, once the whole file has been read.
  mutating func finish() throws(InputError) -> BuiltColumn
}
