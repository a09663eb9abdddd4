import HandoffModel

/// Interns ids and choices; what each distinct text means is worked out once, when the file has been read.
struct SymbolColumnBuilder: ColumnBuilder {
  private let field: FieldDefinition
  /// Cell positions of further columns that make the key together.
  private let joined: [Int]
  private let isSalesforce: Bool
  private let placeholders: PlaceholderTable
  private let choices: ChoiceSpellings
  private var pool = SymbolPool()
  private var symbols: [UInt32] = []
  private var isFull = false

  init(
    field: FieldDefinition, joined: [Int] = [], isSalesforce: Bool, placeholders: PlaceholderTable, expectedRows: Int
  ) {
    self.field = field
    self.joined = joined
    self.isSalesforce = isSalesforce
    self.placeholders = placeholders
    choices = ChoiceSpellings(field)
    symbols.reserveCapacity(expectedRows)
  }

  mutating func append(_ block: RecordBlock, column: Int) {
    let bytes = block.bytes.span
    for place in block.records {
      let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell &+ column].range)
      let symbol =
        joined.isEmpty || range.isEmpty
        ? pool.intern(bytes.extracting(range)) : internJoined(range, place: place, block: block)
      isFull = isFull || symbol == nil
      symbols.append(symbol?.index ?? 0)
    }
  }

  /// The cells of a composite key with ` | ` between them.
  private mutating func internJoined(_ first: Range<Int>, place: RecordPlace, block: RecordBlock) -> Symbol? {
    var key = Array(block.bytes[first])
    for position in joined {
      key += Array(" | ".utf8)
      key += block.bytes[CellTrimming.trimmed(block.bytes.span, block.cells[place.firstCell + position].range)]
    }
    return pool.intern(key.span)
  }

  mutating func finish() throws(InputError) -> BuiltColumn {
    guard !isFull else {
      throw InputError(
        .fieldTooLarge, en: "the column `\(field.name)` has more distinct values than fit in memory; split the file",
        es: "la columna `\(field.name)` tiene más valores distintos de los que caben en memoria; divida el archivo")
    }
    var scratch = FoldedText()
    let meanings = (0..<pool.count).map { index in
      meaning(Array(pool.utf8(Symbol(index: UInt32(index)))), scratch: &scratch)
    }
    var counts = StateCounts()
    for symbol in symbols {
      switch meanings[Int(symbol)] {
      case .blank: counts[.blank] += 1
      case .placeholder: counts[.placeholder] += 1
      case .text: counts[.filled] += 1
      }
    }
    return BuiltColumn(content: .symbols(symbols, LocalSymbols(meanings: meanings)), counts: counts)
  }

  private func meaning(_ text: [UInt8], scratch: inout FoldedText) -> LocalSymbols.Meaning {
    if text.isEmpty { return .blank }
    // A spelling of the field's own list comes first: "none" may be a value.
    if let value = choices.value(of: text.span, scratch: &scratch) { return .text(Array(value.utf8)) }
    switch placeholders.verdict(text.span, scratch: &scratch) {
    case .blank: return .blank
    case .placeholder(let token), .none(let token): return .placeholder(token: token)
    case .content: break
    }
    guard field.type == .id else { return .text(text) }
    if RecordID.isNull(text) { return .blank }
    return .text(RecordID.canonical(text, isSalesforce: isSalesforce))
  }
}
