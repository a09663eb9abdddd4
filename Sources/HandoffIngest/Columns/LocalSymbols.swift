import HandoffModel

/// A column of one file as symbols of a pool of its own.
struct LocalSymbols: Sendable {
  /// Per row; a filled cell holds the index of a symbol of `pool`.
  var cells: [PackedCell]
  let pool: SymbolPool

  /// The same text in every row.
  init(_ text: String, count: Int) {
    var pool = SymbolPool()
    let symbol = pool.intern(text)
    self.pool = pool
    cells = [PackedCell](repeating: PackedCell(symbol.map { .filled(Int64($0.index)) } ?? .blank), count: count)
  }

  init(cells: [PackedCell], pool: SymbolPool) {
    self.cells = cells
    self.pool = pool
  }

  /// An answer about each distinct text, by symbol index.
  func perText<Answer>(_ question: (ArraySlice<UInt8>) -> Answer) -> [Answer] {
    (0..<pool.count).map { question(pool.utf8(Symbol(index: UInt32($0)))) }
  }
}
