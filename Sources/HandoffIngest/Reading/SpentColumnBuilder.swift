import HandoffModel

/// Stands where a finished builder stood.
struct SpentColumnBuilder: ColumnBuilder {
  mutating func append(_ block: RecordBlock, column: Int) {}
  mutating func finish(_ evidence: ColumnEvidence) -> BuiltColumn {
    BuiltColumn(content: .cells([]), counts: StateCounts())
  }
}
