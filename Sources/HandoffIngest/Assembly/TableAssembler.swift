import HandoffModel

/// Puts the files of a table together: one column per field, symbols of one pool.
struct TableAssembler {
  private let catalogue: FieldCatalogue
  private var pool: SymbolPool

  init(catalogue: FieldCatalogue, names: [String]) {
    self.catalogue = catalogue
    pool = SymbolPool()
    for field in catalogue.fields {
      for choice in field.choices { _ = pool.intern(choice.value) }
    }
    for name in names { _ = pool.intern(name) }
  }

  var symbols: SymbolPool { pool }

  /// The table of some files; a field that a file lacks is not exported in its rows.
  mutating func assemble(
    _ name: TableName, parts: [(file: Int, part: FilePart)], key: FieldID?
  ) throws(InputError) -> AssembledTable {
    let fields = Set(parts.flatMap { $0.part.columns.keys }).sorted()
    var columns: [FieldID: Column] = [:]
    var keys: [UInt64] = []
    for field in fields {
      let contents = parts.map { $0.part.columns[field] }
      let counts = parts.map(\.part.lines.count)
      if field == key, case .hashes? = contents.compactMap({ $0 }).first {
        keys = hashes(contents, counts: counts)
      } else {
        columns[field] = try column(contents, counts: counts)
      }
    }
    if let key, keys.isEmpty, let column = columns[key] {
      let rowCount = parts.reduce(0) { $0 + $1.part.lines.count }
      keys = (0..<rowCount).map { row in column[row].value.map { UInt64($0) + 1 } ?? 0 }
    }
    let files = parts.flatMap { part in [UInt16](repeating: UInt16(part.file), count: part.part.lines.count) }
    let table = Table(name: name, columns: columns, files: files, lines: parts.flatMap(\.part.lines))
    // What has been moved into columns is not held a second time.
    let places = parts.map { (file: $0.file, part: $0.part.withoutColumns) }
    return AssembledTable(table: table, parts: places, keys: keys, contents: parts.flatMap(\.part.contents))
  }

  private func hashes(_ contents: [BuiltColumn.Content?], counts: [Int]) -> [UInt64] {
    zip(contents, counts).flatMap { content, count -> [UInt64] in
      if case .hashes(let hashes)? = content { return hashes }
      return [UInt64](repeating: 0, count: count)
    }
  }

  private mutating func column(_ contents: [BuiltColumn.Content?], counts: [Int]) throws(InputError) -> Column {
    switch contents.compactMap({ $0 }).first {
    case .cells?:
      return Column(
        .cells(
          zip(contents, counts).flatMap { content, count -> [Cell] in
            if case .cells(let cells)? = content { return cells }
            return [Cell](repeating: .notExported, count: count)
          }))
    case .codes?:
      return Column(
        .codes(
          zip(contents, counts).flatMap { content, count -> [CodeCell] in
            if case .codes(let cells)? = content { return cells }
            return [CodeCell](repeating: CodeCell(.notExported), count: count)
          }))
    case .packed?, .symbols?:
      var cells: [PackedCell] = []
      cells.reserveCapacity(counts.reduce(0, +))
      for (content, count) in zip(contents, counts) {
        switch content {
        case .packed(let packed)?: cells += packed
        case .symbols(let symbols, let local)?: try append(symbols, local, to: &cells)
        default: cells += [PackedCell](repeating: PackedCell(.notExported), count: count)
        }
      }
      return Column(.packed(cells))
    case .hashes?, nil:
      return Column(.absent)
    }
  }

  private mutating func append(
    _ symbols: [UInt32], _ local: LocalSymbols, to cells: inout [PackedCell]
  ) throws(InputError) {
    var renamed: [PackedCell] = []
    renamed.reserveCapacity(local.meanings.count)
    for meaning in local.meanings {
      switch meaning {
      case .blank: renamed.append(PackedCell(.blank))
      case .placeholder(let token): renamed.append(PackedCell(.placeholder(token: token)))
      case .text(let text):
        guard let symbol = pool.intern(text.span) else {
          throw InputError(
            .fieldTooLarge, en: "the exports have more distinct ids and names than fit in memory",
            es: "las exportaciones tienen más ids y nombres distintos de los que caben en memoria")
        }
        renamed.append(PackedCell(.filled(Int64(symbol.index))))
      }
    }
    for symbol in symbols { cells.append(renamed[Int(symbol)]) }
  }
}

extension FilePart {
  var withoutColumns: FilePart {
    var part = self
    part.columns = [:]
    return part
  }
}
