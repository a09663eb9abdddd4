import HandoffModel

/// Numbers the names in some columns so that spellings of one name have one number: letter case, accents, punctuation, white
/// space and the legal form of a company do not matter. Nothing else is guessed: two names that differ by a letter are two.
struct NameKeys {
  private let keyOfSymbol: [Int32]
  let count: Int

  /// No names at all.
  static let none = NameKeys([], symbols: SymbolPool())

  /// `areCompanies`: whether a legal form at the end is no part of the name.
  init(_ columns: [Column], areCompanies: Bool = true, symbols: SymbolPool) {
    let named = columns.filter { !$0.isAbsent }
    guard !named.isEmpty else {
      (keyOfSymbol, count) = ([], 0)
      return
    }
    var keys = [Int32](repeating: -1, count: symbols.count)
    var pool = SymbolPool()
    var folded = FoldedText()
    for column in named {
      for row in 0..<column.count {
        guard let value = column[row].value, keys[Int(value)] == -1 else { continue }
        let name = symbols.utf8(Symbol(index: UInt32(value)))
        let text = areCompanies ? LegalForms.withoutMixedCase(name) : name
        folded.foldToWords(text.span)
        let words = areCompanies ? Array(LegalForms.stripped(folded.bytes)) : folded.bytes
        keys[Int(value)] = pool.intern(words.span).map { Int32($0.index) } ?? -1
      }
    }
    (keyOfSymbol, count) = (keys, pool.count)
  }

  /// Nil where the cell is not filled.
  func key(_ cell: Cell) -> Int? { cell.value.flatMap { key(symbol: $0) } }

  func key(symbol: Int64) -> Int? {
    guard Int(symbol) < keyOfSymbol.count, keyOfSymbol[Int(symbol)] >= 0 else { return nil }
    return Int(keyOfSymbol[Int(symbol)])
  }
}
