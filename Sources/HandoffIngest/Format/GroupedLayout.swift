/// Reports grouped by a column: its value stands only on the first row of each group, and rows of totals between.
enum GroupedLayout {
  private static let arrows = ["↑", "↓", "▲", "▼"]

  /// How many columns from the left are grouped; 0 for an ordinary table.
  ///
  /// A column is grouped when the first row has it, some later row has not, and the report shows that it groups: a sort
  /// arrow in the header, or rows of totals. The first column that every row has ends them.
  static func columns(
    sample: [UInt8], header: SampleRecords.Record, rows: ArraySlice<SampleRecords.Record>
  ) -> Int {
    let words = FurnitureWords()
    func text(_ cell: Range<Int>) -> ArraySlice<UInt8> { sample[cell] }
    func isBlank(_ cell: Range<Int>) -> Bool { CellTrimming.isBlank(sample.span, cell) }
    let whole = rows.filter { row in
      row.cells.count == header.cells.count && row.cells.contains { !isBlank($0) }
    }
    // Without a blank the first column is not grouped, and then no other is: no row need be read for totals.
    guard whole.contains(where: { isBlank($0.cells[0]) }) else { return 0 }
    let isTotal = whole.map { row in
      row.cells.first { !isBlank($0) }.map { words.isTotal(text($0)) || words.isNotice(text($0)) } ?? false
    }
    let details = zip(whole, isTotal).filter { !$0.1 }.map(\.0)
    guard let first = details.first, details.count > 1 else { return 0 }
    let hasTotals = isTotal.contains(true)
    var count = 0
    for column in header.cells.indices.dropLast() {
      let name = String(decoding: text(header.cells[column]), as: UTF8.self)
      let hasArrow = arrows.contains { name.contains($0) }
      let isSparse = details.contains { isBlank($0.cells[column]) }
      guard hasArrow || hasTotals, isSparse, !isBlank(first.cells[column]) else { break }
      count += 1
    }
    return count
  }
}
