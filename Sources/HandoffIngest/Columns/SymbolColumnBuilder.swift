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
  /// Symbols of `pool`, the raw texts.
  private var cells: [PackedCell] = []
  private var isFull = false

  init(
    field: FieldDefinition, joined: [Int] = [], isSalesforce: Bool, placeholders: PlaceholderTable, expectedRows: Int
  ) {
    self.field = field
    self.joined = joined
    self.isSalesforce = isSalesforce
    self.placeholders = placeholders
    choices = ChoiceSpellings(field)
    cells.reserveCapacity(expectedRows)
  }

  mutating func append(_ block: RecordBlock, column: Int) {
    let bytes = block.bytes.span
    for place in block.records {
      let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell &+ column].range)
      let symbol =
        joined.isEmpty || range.isEmpty
        ? pool.intern(bytes.extracting(range)) : internJoined(range, place: place, block: block)
      isFull = isFull || symbol == nil
      cells.append(PackedCell(.filled(Int64(symbol?.index ?? 0))))
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

  mutating func finish(_ evidence: ColumnEvidence) throws(InputError) -> BuiltColumn {
    guard !isFull else {
      throw InputError(
        .fieldTooLarge, en: "the column `\(field.name)` has more distinct values than fit in memory; split the file",
        es: "la columna `\(field.name)` tiene más valores distintos de los que caben en memoria; divida el archivo")
    }
    var scratch = FoldedText()
    let meanings = (0..<pool.count).map { meaning(pool.utf8(Symbol(index: UInt32($0))), scratch: &scratch) }
    let (kept, renamed) = keptTexts(meanings)
    var counts = StateCounts()
    for row in cells.indices {
      let cell = renamed[Int(cells[row].cell.value ?? 0)]
      counts[cell.cell.state] += 1
      cells[row] = cell
    }
    return BuiltColumn(content: .symbols(LocalSymbols(cells: cells, pool: kept)), counts: counts)
  }

  /// What a distinct text is.
  private enum Meaning {
    case blank
    case placeholder(token: Int)
    /// The text as it stands.
    case itself
    /// Another spelling of this text.
    case canonical([UInt8])
  }

  /// The pool of canonical texts, and the cell that stands for each raw one. Mostly every text is its own, and the raw pool
  /// serves as it is.
  private func keptTexts(_ meanings: [Meaning]) -> (pool: SymbolPool, cells: [PackedCell]) {
    let isRenaming = meanings.contains { meaning in
      if case .canonical = meaning { return true }
      return false
    }
    var kept = isRenaming ? SymbolPool() : pool
    let cells = meanings.enumerated().map { index, meaning -> PackedCell in
      switch meaning {
      case .blank: return PackedCell(.blank)
      case .placeholder(let token): return PackedCell(.placeholder(token: token))
      case .itself:
        guard isRenaming else { return PackedCell(.filled(Int64(index))) }
        return PackedCell(.filled(Int64(kept.intern(pool.utf8(Symbol(index: UInt32(index))).span)?.index ?? 0)))
      case .canonical(let text): return PackedCell(.filled(Int64(kept.intern(text.span)?.index ?? 0)))
      }
    }
    return (kept, cells)
  }

  private func meaning(_ text: ArraySlice<UInt8>, scratch: inout FoldedText) -> Meaning {
    if text.isEmpty { return .blank }
    // A spelling of the field's own list comes first: "none" may be a value.
    if let value = choices.value(of: text.span, scratch: &scratch) { return .canonical(Array(value.utf8)) }
    switch placeholders.verdict(text.span, scratch: &scratch) {
    case .blank: return .blank
    // A record may well be number 123, so only a placeholder without a digit is none of a record's id.
    case .placeholder(let token), .none(let token):
      if !field.isRecordID || !text.contains(where: { $0 &- 48 < 10 }) { return .placeholder(token: token) }
    case .content: break
    }
    guard field.type == .id else { return .itself }
    if RecordID.isNull(text) { return .blank }
    guard isSalesforce, text.count == RecordID.shortLength else { return .itself }
    return .canonical(RecordID.canonical(Array(text), isSalesforce: true))
  }
}
