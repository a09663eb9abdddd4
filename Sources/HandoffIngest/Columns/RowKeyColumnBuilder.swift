import HandoffModel

/// Makes a key of several columns where an export has no id: `row-` and 16 hexadecimal digits, the same for the same cells
/// whatever the order of rows and columns, so that neither a name nor free text becomes an id that reports show.
struct RowKeyColumnBuilder: Sendable {
  /// Cell positions in the order of the preset's key.
  private let columns: [Int]
  private var pool = SymbolPool()
  private var cells: [PackedCell] = []

  init(columns: [Int], expectedRows: Int) {
    self.columns = columns
    cells.reserveCapacity(expectedRows)
  }

  /// A row with fewer than half of the columns has no key: two rows would be one by the little that is left.
  mutating func append(_ block: RecordBlock) {
    let bytes = block.bytes.span
    for place in block.records {
      var hash: UInt64 = 0
      var filled = 0
      for column in columns {
        let range = CellTrimming.trimmed(bytes, block.cells[place.firstCell &+ column].range)
        if !range.isEmpty { filled &+= 1 }
        hash = ByteHash.absorbed(bytes.extracting(range), into: hash)
      }
      let symbol = filled &* 2 < columns.count || filled == 0 ? nil : pool.intern(Self.text(ByteHash.mixed(hash)).span)
      cells.append(PackedCell(symbol.map { .filled(Int64($0.index)) } ?? .blank))
    }
  }

  var content: BuiltColumn.Content { .symbols(LocalSymbols(cells: cells, pool: pool)) }

  private static func text(_ hash: UInt64) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return Array("row-".utf8) + (0..<16).map { digits[Int(hash >> UInt64(60 - $0 * 4) & 15)] }
  }
}
