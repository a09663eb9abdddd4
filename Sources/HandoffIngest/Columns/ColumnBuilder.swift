import HandoffModel

/// Turns the cells of one column of a file into typed cells, block by block.
protocol ColumnBuilder: Sendable {
  /// Adds the cells of cell position `column` of every record of the block.
  mutating func append(_ block: RecordBlock, column: Int)

  /// What the cells so far say about how the column is to be read.
  var evidence: ColumnEvidence { get }

  /// The column, once the whole file has been read; `evidence` is that of all files of the table.
  mutating func finish(_ evidence: ColumnEvidence) throws(InputError) -> BuiltColumn
}

extension ColumnBuilder {
  /// Most columns are read cell by cell.
  var evidence: ColumnEvidence { ColumnEvidence() }
}
