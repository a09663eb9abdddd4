import HandoffModel

/// A deal id as a person types it: as in the export, or a 15-character Salesforce id.
struct RecordIDMatch {
  private let symbols: [Int64]

  init(_ text: String, symbols pool: SymbolPool) {
    let bytes = Array(text.utf8)
    symbols = [bytes, RecordID.canonical(bytes, isSalesforce: true)]
      .compactMap { pool.symbol(of: $0.span) }.map { Int64($0.index) }
  }

  func matches(_ cell: Cell) -> Bool {
    cell.value.map(symbols.contains) ?? false
  }
}
