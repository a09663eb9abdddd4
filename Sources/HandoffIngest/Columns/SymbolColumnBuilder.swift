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
    let found = SymbolMeanings(
      pool, field: field, isJoined: !joined.isEmpty, salesforce: salesforce, placeholders: placeholders,
      choices: choices)
    var remarks = IDRemarks(letterCase: found.letterCase)
    let (kept, renamed) = keptTexts(found.meanings)
    var counts = StateCounts()
    for row in cells.indices {
      let index = Int(cells[row].cell.value ?? 0)
      let cell = renamed[index]
      counts[cell.cell.state] += 1
      if found.oddities[index] != .none { remarks.add(found.oddities[index], row: row) }
      cells[row] = cell
    }
    return BuiltColumn(
      content: .symbols(LocalSymbols(cells: cells, pool: kept)), counts: counts,
      remarks: remarks.all(areKept: found.keepsDamaged))
  }

  /// The pool of canonical texts, and the cell that stands for each raw one. Mostly every text is its own, and the raw pool
  /// serves as it is.
  private func keptTexts(_ meanings: [SymbolMeaning]) -> (pool: SymbolPool, cells: [PackedCell]) {
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
}
