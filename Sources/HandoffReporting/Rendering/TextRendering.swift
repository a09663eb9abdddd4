/// Writes documents for a terminal: plain lines, no colour, no wrapping. Control characters never get
/// through.
enum TextRendering {
  /// A table that would be wider is written row by row, each cell on its own line.
  private static let widestTable = 110

  static func bytes(_ document: ReportDocument) -> [UInt8] {
    let parts = [line(document.title)] + document.blocks.map(block).filter { !$0.isEmpty }
    return [UInt8](text: parts.joined(separator: "\n\n") + "\n")
  }

  /// The blocks alone, one after another without blank lines.
  static func compactBytes(_ document: ReportDocument) -> [UInt8] {
    [UInt8](text: document.blocks.map(block).filter { !$0.isEmpty }.joined(separator: "\n") + "\n")
  }

  private static func block(_ block: ReportBlock) -> String {
    switch block {
    case .heading(_, let text): line(text).uppercased()
    case .paragraph(let text): line(text)
    case .callout(let text): "! " + line(text)
    case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
    case .keyValues(let pairs): keyValues(pairs)
    // A terminal shows the table that follows.
    case .chart: ""
    case .table(let table): self.table(table)
    }
  }

  private static func keyValues(_ pairs: [ReportBlock.KeyValue]) -> String {
    let width = pairs.map { line($0.key).count }.max() ?? 0
    return pairs.map { padded(line($0.key), to: width, .leading) + "  " + line($0.value) }.joined(
      separator: "\n")
  }

  private static func table(_ table: ReportTable) -> String {
    let cells = [table.columns.map(\.title)] + table.rows.map { $0.map(line) }
    let widths = table.columns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    let isWide = widths.reduce(0, +) + 2 * (widths.count - 1) > widestTable
    var text = isWide ? records(table) : grid(cells, widths: widths, table.columns)
    if let note = table.note { text += "\n" + line(note) }
    return text
  }

  private static func grid(_ cells: [[String]], widths: [Int], _ columns: [ReportTable.Column]) -> String {
    cells.map { row in
      let line = row.indices.map { padded(row[$0], to: widths[$0], columns[$0].alignment) }.joined(
        separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private static func records(_ table: ReportTable) -> String {
    table.rows.map { row in
      row.indices.filter { !row[$0].isEmpty }.map { column in
        column == 0 ? line(row[0]) : "  \(table.columns[column].title): \(line(row[column]))"
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func padded(_ text: String, to width: Int, _ alignment: ReportTable.Alignment) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return alignment == .trailing ? blanks + text : text + blanks
  }

  private static func line(_ text: ReportText) -> String { VisibleText.line(text.plainText) }
}
