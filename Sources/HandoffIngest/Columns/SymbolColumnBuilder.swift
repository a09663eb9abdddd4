import HandoffModel

/// Interns ids and choices; what each distinct text means is worked out once, when the file has been read.
struct SymbolColumnBuilder: ColumnBuilder {
  private let field: FieldDefinition
  /// Cell positions of further columns that make the key together.
  private let joined: [Int]
  /// Nil where no id is one of Salesforce's.
  private let salesforce: SalesforceScope?
  private let placeholders: PlaceholderTable
  private let choices: ChoiceSpellings
  private var pool = SymbolPool()
  /// Symbols of `pool`, the raw texts.
  private var cells: [PackedCell] = []
  private var isFull = false

  init(
    field: FieldDefinition, joined: [Int] = [], salesforce: SalesforceScope?, placeholders: PlaceholderTable,
    expectedRows: Int
  ) {
    self.field = field
    self.joined = joined
    self.salesforce = salesforce
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
    var oddities = [IDRemarks.Oddity](repeating: .none, count: pool.count)
    let meanings = (0..<pool.count).map { index in
      meaning(pool.utf8(Symbol(index: UInt32(index))), oddity: &oddities[index], scratch: &scratch)
    }
    dropUnfoundedOddities(&oddities, meanings)
    var remarks = IDRemarks(letterCase: shortIDCase(meanings))
    let (kept, renamed) = keptTexts(meanings)
    var counts = StateCounts()
    for row in cells.indices {
      let index = Int(cells[row].cell.value ?? 0)
      let cell = renamed[index]
      counts[cell.cell.state] += 1
      if oddities[index] != .none { remarks.add(oddities[index], row: row) }
      cells[row] = cell
    }
    return BuiltColumn(
      content: .symbols(LocalSymbols(cells: cells, pool: kept)), counts: counts,
      remarks: remarks.all(areKept: keepsDamaged))
  }

  /// The rows of deals are kept under whatever id they have; elsewhere an id is there to join by.
  private var keepsDamaged: Bool { field.table == .deals && field.name == "deal_id" }

  /// Ids of another shape are odd only among ids of Salesforce's.
  private func dropUnfoundedOddities(_ oddities: inout [IDRemarks.Oddity], _ meanings: [Meaning]) {
    guard oddities.contains(.otherShape) else { return }
    let hasOwn = meanings.indices.contains { index in
      guard oddities[index] == .none || oddities[index] == .restored else { return false }
      let count = pool.utf8(Symbol(index: UInt32(index))).count
      switch meanings[index] {
      case .itself: return count == SalesforceID.length
      case .canonical: return count == SalesforceID.length || count == SalesforceID.shortLength
      case .blank, .placeholder, .damaged: return false
      }
    }
    if !hasOwn { for index in oddities.indices where oddities[index] == .otherShape { oddities[index] = .none } }
  }

  private func shortIDCase(_ meanings: [Meaning]) -> ShortIDCase {
    var letterCase = ShortIDCase()
    guard salesforce == .own, field.isRecordID else { return letterCase }
    for (index, meaning) in meanings.enumerated() {
      guard case .canonical = meaning else { continue }
      let text = pool.utf8(Symbol(index: UInt32(index)))
      if text.count == SalesforceID.shortLength { letterCase.add(text) }
    }
    return letterCase
  }

  /// What a distinct text is.
  private enum Meaning {
    case blank
    case placeholder(token: Int)
    /// The text as it stands.
    case itself
    /// Another spelling of this text.
    case canonical([UInt8])
    /// An id that names nothing any more.
    case damaged
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
      case .damaged: return PackedCell(.invalid(.damaged))
      case .itself:
        guard isRenaming else { return PackedCell(.filled(Int64(index))) }
        return PackedCell(.filled(Int64(kept.intern(pool.utf8(Symbol(index: UInt32(index))).span)?.index ?? 0)))
      case .canonical(let text): return PackedCell(.filled(Int64(kept.intern(text.span)?.index ?? 0)))
      }
    }
    return (kept, cells)
  }

  private func meaning(
    _ text: ArraySlice<UInt8>, oddity: inout IDRemarks.Oddity, scratch: inout FoldedText
  ) -> Meaning {
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
    guard field.type == .id, joined.isEmpty else { return .itself }
    return meaning(ofID: text, oddity: &oddity)
  }

  private func meaning(ofID text: ArraySlice<UInt8>, oddity: inout IDRemarks.Oddity) -> Meaning {
    switch RecordID.reading(text, isSalesforce: salesforce != nil) {
    case .null: return .blank
    case .canonical(let id): return .canonical(id)
    case .restored(let id):
      oddity = .restored
      return .canonical(id)
    case .damaged:
      // Names stand in fields of ids too; a name may be any number.
      guard field.isRecordID else { return .itself }
      oddity = .damaged
      return keepsDamaged ? .itself : .damaged
    case .wrongChecksum: oddity = salesforce == .own && field.isRecordID ? .wrongChecksum : .none
    case .itself:
      if salesforce == .own, field.isRecordID, text.count != SalesforceID.length { oddity = .otherShape }
    }
    return .itself
  }
}
