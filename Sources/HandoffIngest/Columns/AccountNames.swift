import HandoffModel

/// The names of accounts folded to words, by account id as written in the accounts file. An id with two names has none, so
/// that row order never decides.
struct AccountNames: Sendable {
  private var ids = SymbolPool()
  private var names = SymbolPool()
  private var nameOfID: [Symbol?] = []

  init() {}

  mutating func add(id: Span<UInt8>, name: Span<UInt8>) {
    guard !id.isEmpty else { return }
    var folded = FoldedText()
    folded.foldToWords(name)
    guard let symbol = names.intern(folded.bytes.span), let key = ids.intern(id) else { return }
    let position = Int(key.index)
    if position == nameOfID.count {
      nameOfID.append(symbol)
    } else if nameOfID[position] != symbol {
      nameOfID[position] = nil
    }
  }

  func name(of id: Span<UInt8>) -> ArraySlice<UInt8>? {
    ids.symbol(of: id).flatMap { nameOfID[Int($0.index)] }.map { names.utf8($0) }
  }
}
