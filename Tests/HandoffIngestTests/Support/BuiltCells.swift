import HandoffModel

@testable import HandoffIngest

/// The cells that a builder makes of the texts of one column, read through the real reader.
struct BuiltCells {
  let column: BuiltColumn

  init(_ builder: some ColumnBuilder, _ texts: [String]) throws {
    try self.init(builder, rows: texts.map { [$0] }, column: 0)
  }

  /// Rows of several cells, for builders that look at their neighbours; a last cell keeps rows of one blank cell apart
  /// from blank lines.
  init(_ builder: some ColumnBuilder, rows: [[String]], column: Int) throws {
    var builder = builder
    let header = (0...(rows.first?.count ?? 1)).map { "column \($0)" }
    let text = CSVText.text([header] + rows.map { $0 + ["."] })
    var reader = try CSVRecordReader(MemoryByteSource(Array(text.utf8)))
    _ = try reader.readHeader()
    var block = RecordBlock(targetBytes: 64)
    while try reader.fill(&block) { builder.append(block, column: column) }
    self.column = try builder.finish()
  }

  var cells: [Cell] {
    switch column.content {
    case .cells(let cells): cells
    case .packed(let cells): cells.map(\.cell)
    case .codes(let cells): cells.map(\.cell)
    case .symbols(let symbols, let local):
      symbols.map { symbol in
        switch local.meanings[Int(symbol)] {
        case .blank: .blank
        case .placeholder(let token): .placeholder(token: token)
        case .text: .filled(Int64(symbol))
        }
      }
    case .hashes(let hashes): hashes.map { $0 == 0 ? .blank : .filled(Int64($0 >> 2)) }
    }
  }

  var states: [CellState] { cells.map(\.state) }

  /// The texts of interned cells; nil where a cell is not filled.
  var texts: [String?] {
    guard case .symbols(let symbols, let local) = column.content else { return [] }
    return symbols.map { symbol in
      if case .text(let bytes) = local.meanings[Int(symbol)] { return String(decoding: bytes, as: UTF8.self) }
      return nil
    }
  }
}
