import HandoffModel

/// The names of accounts folded to words, by account id, in whatever form. An id with two names has none, so
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
    guard let symbol = names.intern(folded.bytes.span), let key = intern(id) else { return }
    let position = Int(key.index)
    if position == nameOfID.count {
      nameOfID.append(symbol)
    } else if nameOfID[position] != symbol {
      nameOfID[position] = nil
    }
  }

  private mutating func intern(_ id: Span<UInt8>) -> Symbol? {
    guard RecordID.mayHaveForms(id) else { return ids.intern(id) }
    return ids.intern(Self.oneForm(id).span)
  }

  private func symbol(of id: Span<UInt8>) -> Symbol? {
    guard RecordID.mayHaveForms(id) else { return ids.symbol(of: id) }
    return ids.symbol(of: Self.oneForm(id).span)
  }

  /// The form in which ids are compared here; it names nothing outside this table.
  private static func oneForm(_ id: Span<UInt8>) -> [UInt8] {
    RecordID.canonical(id.indices.map { id[$0] }, isSalesforce: true)
  }

  func name(of id: Span<UInt8>) -> ArraySlice<UInt8>? {
    symbol(of: id).flatMap { nameOfID[Int($0.index)] }.map { names.utf8($0) }
  }
}
