import HandoffModel

/// Compares a column with its twins of the very same header, which must say the same or nothing.
struct TwinCheck: Sendable {
  private let echoes: [TwinColumns.Echo]
  private let headers: [String]
  /// By position among the echoes: cells that say the same, and cells that say something else.
  private var alike: [CellTally]
  private var other: [CellTally]
  /// Line of the first cell that says something else, and the position of its echo.
  private var first: (line: Int, echo: Int)?

  init(_ plan: FilePlan) {
    echoes = plan.echoes
    headers = plan.columns.map(\.header)
    alike = [CellTally](repeating: CellTally(), count: plan.echoes.count)
    other = alike
  }

  /// `row` is that of the block's first record.
  mutating func compare(_ block: RecordBlock, row: Int) {
    guard !echoes.isEmpty else { return }
    let bytes = block.bytes.span
    for (index, place) in block.records.enumerated() {
      for (position, echo) in echoes.enumerated() {
        let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell + echo.column].range)
        guard !range.isEmpty else { continue }
        let own = CellTrimming.trimmed(bytes, block.cells[place.firstCell + echo.speaking].range)
        if block.bytes[own].elementsEqual(block.bytes[range]) {
          alike[position].add(row: row + index)
        } else {
          other[position].add(row: row + index)
          if first == nil { first = (line: place.line, echo: position) }
        }
      }
    }
  }

  /// Nil where no cell says anything else.
  var conflict: InputError? {
    guard let first else { return nil }
    let echo = echoes[first.echo]
    return TwinColumns.conflict(headers[echo.speaking], echo.address, field: echo.field, line: first.line)
  }

  /// What is to be said of a column that feeds a field.
  func remarks(column: Int) -> [ColumnRemark] {
    echoes.indices.filter { echoes[$0].speaking == column }.flatMap { position -> [ColumnRemark] in
      let address = echoes[position].address
      return [
        alike[position].remark(
          "twin-columns", en: "cells stand in `\(address)` too, which has the same header; they count once",
          es: "celdas están también en `\(address)`, que tiene el mismo encabezado; cuentan una vez"),
        other[position].remark(
          .duplicateHeader,
          en: "cells say something else in `\(address)`, which has the same header; choose one under `columns:`",
          es: "celdas dicen otra cosa en `\(address)`, que tiene el mismo encabezado; elija una en `columns:`"),
      ].compactMap { $0 }
    }
  }
}
