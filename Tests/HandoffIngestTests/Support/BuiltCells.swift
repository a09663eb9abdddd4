import HandoffModel
import TestSupport

@testable import HandoffIngest

/// The cells that a builder makes of the texts of one column, read through the real reader.
struct BuiltCells {
  let column: BuiltColumn

  init(
    _ builder: some ColumnBuilder, _ texts: [String], neighbours: [(header: String, evidence: ColumnEvidence)] = []
  ) throws {
    try self.init(builder, rows: texts.map { [$0] }, column: 0, neighbours: neighbours)
  }

  /// Rows of several cells, for builders that look at their neighbours; a last cell keeps rows of one blank
  /// cell apart from blank lines.
  init(
    _ builder: some ColumnBuilder, rows: [[String]], column: Int,
    neighbours: [(header: String, evidence: ColumnEvidence)] = []
  ) throws {
    var builder = builder
    let header = (0...(rows.first?.count ?? 1)).map { "column \($0)" }
    let text = CSVText.text([header] + rows.map { $0 + ["."] })
    var reader = try CSVRecordReader(MemoryByteSource(Array(text.utf8)))
    _ = try reader.readHeader()
    var block = RecordBlock(targetBytes: 64)
    while try reader.fill(&block) { builder.append(block, column: column) }
    var evidence = builder.evidence
    evidence.neighbours = NeighbourStyle(neighbours)
    self.column = try builder.finish(evidence)
  }

  var cells: [Cell] {
    switch column.content {
    case .cells(let cells): cells
    case .packed(let cells): cells.map(\.cell)
    case .codes(let cells): cells.map(\.cell)
    case .symbols(let local): local.cells.map(\.cell)
    case .hashes(let hashes): hashes.map { $0 == 0 ? .blank : .filled(Int64($0 >> 2)) }
    }
  }

  var states: [CellState] { cells.map(\.state) }

  /// The texts of interned cells; nil where a cell is not filled.
  var texts: [String?] {
    guard case .symbols(let local) = column.content else { return [] }
    return local.cells.map { cell in cell.cell.value.map { local.pool.string(Symbol(index: UInt32($0))) } }
  }
}
