import HandoffModel

/// The symbols of some columns whose text is one of some names, letter case, accents and punctuation apart; `*` at an end of
/// a name stands for anything.
struct NamedSymbols {
  private var symbols: Set<Int64> = []

  init(_ names: [String], in columns: [Column], symbols pool: SymbolPool) {
    guard !names.isEmpty else { return }
    var folded = FoldedText()
    func words(_ text: some Collection<UInt8>) -> String {
      let bytes = Array(text)
      folded.foldToWords(bytes.span)
      return String(decoding: folded.bytes, as: UTF8.self).trimmingBlanks
    }
    let patterns = names.map { name in
      // The stars stand outside the words.
      let core = words(name.utf8)
      return FileNamePattern((name.hasPrefix("*") ? "*" : "") + core + (name.hasSuffix("*") ? "*" : ""))
    }
    var seen: Set<Int64> = []
    for column in columns {
      for row in 0..<column.count {
        guard let value = column[row].value, seen.insert(value).inserted else { continue }
        let text = words(pool.utf8(Symbol(index: UInt32(value))))
        if patterns.contains(where: { $0.matches(text) }) { symbols.insert(value) }
      }
    }
  }

  func contains(_ cell: Cell) -> Bool { !symbols.isEmpty && cell.value.map(symbols.contains) ?? false }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
