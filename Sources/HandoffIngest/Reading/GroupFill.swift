/// Repeats the value of a group in the rows below it, in the columns by which a report is grouped.
struct GroupFill: Sendable {
  private let columnCount: Int
  /// The last value of each grouped column.
  private var values: [[UInt8]]

  init(columnCount: Int) {
    self.columnCount = columnCount
    values = Array(repeating: [], count: columnCount)
  }

  /// A new value ends the groups to its right: what is blank there then stays blank.
  mutating func fill(_ block: inout RecordBlock) {
    guard columnCount > 0 else { return }
    for record in block.records.indices {
      for column in 0..<columnCount {
        let cell = Array(block.bytes[CellTrimming.trimmed(block.bytes.span, block.range(record: record, cell: column))])
        if cell.isEmpty {
          block.replace(record: record, cell: column, with: values[column])
        } else {
          values[column] = cell
          for inner in values.indices.dropFirst(column + 1) { values[inner] = [] }
        }
      }
    }
  }
}
