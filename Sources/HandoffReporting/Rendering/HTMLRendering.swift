import HandoffModel

/// Writes a document as one HTML page that needs no network and no script.
struct HTMLRendering {
  private let document: ReportDocument
  private let language: Language
  private var body = ""
  /// Of the part at hand, for the captions of its tables.
  private var heading: String
  private var sectionCount = 0
  private var tableCount = 0
  private var tablesOfPart = 0

  private init(_ document: ReportDocument, _ language: Language) {
    self.document = document
    self.language = language
    heading = document.title.plainText
  }

  static func bytes(_ document: ReportDocument, _ language: Language) -> [UInt8] {
    var rendering = HTMLRendering(document, language)
    for block in document.blocks { rendering.add(block) }
    return [UInt8](text: rendering.page)
  }

  private var page: String {
    let title = MarkupEscape.text(document.title.plainText)
    let close = sectionCount > 0 ? "</section>\n" : ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
      base-uri 'none'; form-action 'none'">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(PageStyle.sheet)
      </style>
      </head>
      <body>
      <a class="skip" href="#report">\(phrase(.skip))</a>
      <header><h1>\(HTMLText.inline(document.title))</h1></header>
      \(contents)<main id="report">
      \(body)\(close)</main>
      <footer><p>\(phrase(.offline))</p></footer>
      </body>
      </html>

      """
  }

  private var contents: String {
    let headings = document.blocks.compactMap { block -> ReportText? in
      if case .heading(2, let text) = block { return text }
      return nil
    }
    guard headings.count > 1 else { return "" }
    let items = headings.enumerated().map { index, text in
      "<li><a href=\"#s\(index + 1)\">\(MarkupEscape.text(text.plainText))</a></li>\n"
    }
    let label = phrase(.contents)
    return "<nav aria-label=\"\(label)\"><strong>\(label)</strong>\n<ol>\n\(items.joined())</ol></nav>\n"
  }

  private func phrase(_ phrase: PagePhrase) -> String { MarkupEscape.text(phrase.string(language)) }

  private mutating func add(_ block: ReportBlock) {
    switch block {
    case .heading(let level, let text): add(heading: text, level: level)
    case .paragraph(let text): body += "<p>\(HTMLText.inline(text))</p>\n"
    case .callout(let text):
      body += "<p class=\"callout\" role=\"note\"><strong>\(phrase(.attention))</strong> \(HTMLText.inline(text))</p>\n"
    case .list(let items):
      body += "<ul>\n" + items.map { "<li>\(HTMLText.inline($0))</li>\n" }.joined() + "</ul>\n"
    case .keyValues(let pairs):
      let items = pairs.map { "<dt>\(HTMLText.inline($0.key))</dt><dd>\(HTMLText.inline($0.value))</dd>\n" }
      body += "<dl>\n\(items.joined())</dl>\n"
    case .chart(let chart):
      body += "<figure><figcaption>\(MarkupEscape.text(chart.title))</figcaption>\n"
      body += ChartRendering.inline(chart, language) + "\n</figure>\n"
    case .table(let table): add(table)
    }
  }

  private mutating func add(heading text: ReportText, level: Int) {
    heading = text.plainText
    tablesOfPart = 0
    guard level <= 2 else {
      body += "<h3>\(HTMLText.inline(text))</h3>\n"
      return
    }
    if sectionCount > 0 { body += "</section>\n" }
    sectionCount += 1
    body += "<section aria-labelledby=\"s\(sectionCount)\">\n"
    body += "<h2 id=\"s\(sectionCount)\">\(HTMLText.inline(text))</h2>\n"
  }

  private mutating func add(_ table: ReportTable) {
    tableCount += 1
    tablesOfPart += 1
    let id = "t\(tableCount)"
    body += "<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(id)\" tabindex=\"0\"><table>\n"
    body += "<caption id=\"\(id)\">\(MarkupEscape.text(caption))</caption>\n<thead><tr>"
    for column in table.columns {
      body += "<th scope=\"col\"\(HTMLText.alignment(column))>\(MarkupEscape.text(column.title))</th>"
    }
    body += "</tr></thead>\n<tbody>\n"
    for row in table.rows { body += HTMLText.row(row, table.columns) }
    body += "</tbody></table></div>\n"
    if let note = table.note { body += "<p class=\"note\">\(HTMLText.inline(note))</p>\n" }
  }

  /// Never that of the section or of another table, since each names a region of the page.
  private var caption: String {
    PagePhrase.furtherTable.filled(
      language, ["title": ReportText(heading), "n": ReportText("\(tablesOfPart)")]
    ).plainText
  }
}
