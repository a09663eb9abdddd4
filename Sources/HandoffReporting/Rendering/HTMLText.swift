/// Running text and table rows as HTML.
enum HTMLText {
  static func inline(_ text: ReportText) -> String {
    text.runs.map { run in
      switch run {
      case .plain(let text): plain(text)
      case .strong(let text): "<strong>\(plain(text))</strong>"
      case .code(let text): text.isEmpty ? NumberStyle.none : "<code>\(MarkupEscape.text(text))</code>"
      case .link(let text, let file):
        "<a href=\"\(MarkupEscape.text(file))\">\(MarkupEscape.text(text))</a>"
      }
    }.joined()
  }

  /// The first cell of a row is its heading.
  static func row(_ cells: [ReportText], _ columns: [ReportTable.Column]) -> String {
    var html = "<tr>"
    for (index, cell) in cells.enumerated() {
      let tag = index == 0 ? "th" : "td"
      let scope = index == 0 ? " scope=\"row\"" : ""
      html += "<\(tag)\(scope)\(alignment(columns[index]))>\(inline(cell))</\(tag)>"
    }
    return html + "</tr>\n"
  }

  static func alignment(_ column: ReportTable.Column) -> String {
    column.alignment == .trailing ? " class=\"n\"" : ""
  }

  /// Bars are for the eye alone: the number beside them says the same.
  private static func plain(_ text: String) -> String {
    guard let first = text.firstIndex(of: "█") else { return MarkupEscape.text(text) }
    let end = text[first...].firstIndex { $0 != "█" } ?? text.endIndex
    return MarkupEscape.text(String(text[..<first]))
      + "<span class=\"bar\" aria-hidden=\"true\">\(text[first..<end])</span>" + plain(String(text[end...]))
  }
}
