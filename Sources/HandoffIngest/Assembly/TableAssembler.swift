import HandoffModel

/// Puts the files of a table together: one column per field.
enum TableAssembler {
  /// The table of some parts, each with the position of its file; a field that a file lacks is not exported in its rows.
  static func assemble(
    _ name: TableName, parts given: consuming [(file: Int, part: FilePart)], key: FieldID?
  ) -> AssembledTable {
    var parts = given
    let fields = Set(parts.flatMap { $0.part.columns.keys }).sorted()
    let counts = parts.map(\.part.lines.count)
    var columns: [FieldID: Column] = [:]
    var keys: [UInt64] = []
    for field in fields {
      // Taken out of the parts, so that what is renamed is renamed in place.
      var contents = parts.indices.map { parts[$0].part.columns.removeValue(forKey: field) }
      if field == key, case .hashes? = contents.compactMap({ $0 }).first {
        keys = joined(&contents, counts: counts, missing: 0) { content in
          if case .hashes(let hashes) = content { return hashes }
          return nil
        }
      } else {
        columns[field] = column(&contents, counts: counts)
      }
    }
    if let key, keys.isEmpty, let column = columns[key] {
      keys = (0..<counts.reduce(0, +)).map { row in column[row].value.map { UInt64($0) + 1 } ?? 0 }
    }
    let isSingle = parts.count == 1
    let files = zip(parts, counts).flatMap { [UInt16](repeating: UInt16($0.file), count: $1) }
    let lines = isSingle ? parts[0].part.lines : parts.flatMap(\.part.lines)
    let hashes = isSingle ? parts[0].part.contents : parts.flatMap(\.part.contents)
    let isSplit = parts.contains { !$0.part.positions.isEmpty }
    let positions = isSplit ? zip(parts, counts).flatMap { Self.positions(of: $0.part, count: $1) } : []
    return AssembledTable(
      table: Table(name: name, columns: columns, files: files, lines: lines, positions: positions),
      parts: parts, keys: keys, contents: hashes)
  }

  private static func positions(of part: FilePart, count: Int) -> [UInt16] {
    part.positions.isEmpty ? [UInt16](repeating: 0, count: count) : part.positions
  }

  /// One array over all files; a single file's array is taken as it is.
  private static func joined<Element>(
    _ contents: inout [BuiltColumn.Content?], counts: [Int], missing: Element,
    _ unwrapped: (BuiltColumn.Content) -> [Element]?
  ) -> [Element] {
    if contents.count == 1, let only = contents[0], let array = unwrapped(only) {
      contents[0] = nil
      return array
    }
    var all: [Element] = []
    all.reserveCapacity(counts.reduce(0, +))
    for (content, count) in zip(contents, counts) {
      all += content.flatMap(unwrapped) ?? [Element](repeating: missing, count: count)
    }
    return all
  }

  private static func column(_ contents: inout [BuiltColumn.Content?], counts: [Int]) -> Column {
    switch contents.compactMap({ $0 }).first {
    case .cells?:
      return Column(
        .cells(
          joined(&contents, counts: counts, missing: .notExported) { content in
            if case .cells(let cells) = content { return cells }
            return nil
          }))
    case .codes?:
      return Column(
        .codes(
          joined(&contents, counts: counts, missing: CodeCell(.notExported)) { content in
            if case .codes(let cells) = content { return cells }
            return nil
          }))
    case .packed?:
      return Column(
        .packed(
          joined(&contents, counts: counts, missing: PackedCell(.notExported)) { content in
            if case .packed(let cells) = content { return cells }
            return nil
          }))
    case .hashes?, .symbols?, nil:
      // Symbols have been renamed, and so packed, by now; hashes are keys, not columns.
      return Column(.absent)
    }
  }
}

extension FilePart {
  /// What remains of a part whose rows have moved into a table.
  var withoutRows: FilePart {
    var part = self
    part.columns = [:]
    (part.lines, part.offsets, part.contents, part.positions) = ([], [], [], [])
    part.unpivoted = part.unpivoted.map(\.withoutRows)
    return part
  }
}
