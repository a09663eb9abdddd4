/// Lets a column stand in for its twin with the very same header, in rows where that one is blank.
struct TwinFill: Sendable {
  private let echoes: [TwinColumns.Echo]

  init(_ echoes: [TwinColumns.Echo]) {
    self.echoes = echoes
  }

  /// Of several twins the first that is filled counts.
  func fill(_ block: inout RecordBlock) {
    guard !echoes.isEmpty else { return }
    for record in block.records.indices {
      for echo in echoes where Self.value(block, record, echo.speaking).isEmpty {
        let value = Self.value(block, record, echo.column)
        if !value.isEmpty { block.replace(record: record, cell: echo.speaking, with: value) }
      }
    }
  }

  private static func value(_ block: RecordBlock, _ record: Int, _ cell: Int) -> [UInt8] {
    Array(block.bytes[CellTrimming.trimmed(block.bytes.span, block.range(record: record, cell: cell))])
  }
}
