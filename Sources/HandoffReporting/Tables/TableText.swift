/// A table of the bundle being written as CSV: its header, then rows.
struct TableText: Sendable {
  enum Value {
    case empty
    /// Words of rule files and customers' files: guarded against formulas.
    case text(String)
    /// Ids of ours.
    case name(String)
    /// A number in units of 10^-`decimals`.
    case number(Int, decimals: Int = 0)
  }

  let file: BundleFile
  private(set) var bytes: [UInt8]
  private(set) var rowCount = 0
  /// Cells guarded against being run as formulas.
  private(set) var guardedCells = 0

  init(_ file: BundleFile) {
    self.file = file
    bytes = file.header
  }

  /// Writes a row; one with another number of cells than the file has columns is a programmer error.
  mutating func append(_ row: [Value]) {
    precondition(row.count == file.columns.count, "a row has one cell per column")
    for (index, value) in row.enumerated() {
      if index > 0 { bytes.append(.comma) }
      switch value {
      case .empty: break
      case .text(let text): guardedCells += bytes.append(cell: text.utf8)
      case .name(let name): bytes.append(text: name)
      case .number(let number, let decimals): bytes.append(number: number, decimals: decimals)
      }
    }
    bytes.append(.lineFeed)
    rowCount += 1
  }
}
