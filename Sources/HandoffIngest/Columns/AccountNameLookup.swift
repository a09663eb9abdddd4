import HandoffModel

/// Knows the account's name for a row of deals: from the row itself, else from the accounts read before.
struct AccountNameLookup: Sendable {
  /// Cell position of the account's name in the deals file.
  private let nameColumn: Int?
  /// Cell position of the account's id in the deals file.
  private let idColumn: Int?
  private let names: AccountNames

  init(nameColumn: Int?, idColumn: Int?, names: AccountNames) {
    self.nameColumn = nameColumn
    self.idColumn = idColumn
    self.names = names
  }

  static let none = AccountNameLookup(nameColumn: nil, idColumn: nil, names: AccountNames())

  /// Whether a text folded to words is the account's name.
  func isName(_ words: FoldedText, of place: RecordPlace, in block: RecordBlock) -> Bool {
    let bytes = block.bytes.span
    if let nameColumn {
      let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell + nameColumn].range)
      if !range.isEmpty {
        // Folding adds no more than the blanks at the ends.
        if words.bytes.count > range.count + 2 { return false }
        var name = FoldedText()
        name.foldToWords(bytes.extracting(range))
        return name.bytes == words.bytes
      }
    }
    guard let idColumn else { return false }
    let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell + idColumn].range)
    return names.name(of: bytes.extracting(range)) == words.bytes[...]
  }
}
