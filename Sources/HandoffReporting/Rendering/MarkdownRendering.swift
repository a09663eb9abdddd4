/// Writes documents as Markdown with GitHub's tables.
enum MarkdownRendering {
  static func bytes(_ document: ReportDocument) -> [UInt8] {
    var parts = ["# " + line(document.title)]
    parts += document.blocks.map(block).filter { !$0.isEmpty }
    return [UInt8](text: parts.joined(separator: "\n\n") + "\n")
  }

  private static func block(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let level, let text): String(repeating: "#", count: level) + " " + line(text)
    case .paragraph(let text): line(text)
    case .callout(let text): "> " + line(text)
    case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
    case .keyValues(let pairs):
      pairs.map { "- " + line(.strong($0.key.plainText)) + ": " + line($0.value, startsBlock: false) }
        .joined(separator: "\n")
    case .chart(let chart): "![" + MarkdownEscape.plain(chart.altText, startsBlock: false) + "](\(chart.file))"
    case .table(let table): self.table(table)
    }
  }

  private static func table(_ table: ReportTable) -> String {
    var lines = [
      row(table.columns.map { MarkdownEscape.plain($0.title, startsBlock: false) }),
      row(table.columns.map { $0.alignment == .trailing ? "--:" : ":--" }),
    ]
    lines += table.rows.map { row($0.map { line($0, startsBlock: false, inTable: true) }) }
    var text = lines.joined(separator: "\n")
    if let note = table.note { text += "\n\n" + line(note) }
    return text
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func line(_ text: ReportText, startsBlock: Bool = true, inTable: Bool = false) -> String {
    text.runs.enumerated().map { index, run in
      switch run {
      case .plain(let text): MarkdownEscape.plain(text, startsBlock: startsBlock && index == 0)
      case .strong(let text): "**" + MarkdownEscape.plain(text, startsBlock: false) + "**"
      case .code(let text): MarkdownEscape.code(text, inTable: inTable)
      case .link(let text, let file): "[" + MarkdownEscape.plain(text, startsBlock: false) + "](\(file))"
      }
    }.joined()
  }
}
