import Foundation
import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct HTMLTests {
  private func page(_ fixture: Fixture) -> String {
    String(decoding: HTMLFormat().bytes(of: AuditReport(fixture.context, fixture.written.tally)), as: UTF8.self)
  }

  /// The page as XML: void elements closed, the doctype gone. Our writer quotes and closes everything, so that a strict
  /// parser finds what a browser would repair in silence.
  private func elements(_ page: String) throws -> [XMLElements.Element] {
    let text = page.replacing("<!DOCTYPE html>\n", with: "").replacing(/<meta ([^>]*)>/) { "<meta \($0.output.1)/>" }
    return try XMLElements.all(Array(text.utf8))
  }

  private func fixture(_ language: Language = .en, id: String = "OPP-1") -> Fixture {
    var handoffs = RandomHandoffs.make(40, seed: 9)
    handoffs[0].dealID = id
    handoffs[0].results["kickoff-held"] = RuleResult(.invalid, credit: .none, reason: .beforeStart).at(
      .deals, 5, row: 0)
    var fixture = Fixture(handoffs)
    fixture.language = language
    return fixture
  }

  @Test(arguments: AwkwardText.all.filter { !$0.isEmpty })
  func hostileTextStaysText(id: String) throws {
    var fixture = fixture(id: id)
    fixture.dealsFile = id
    fixture.segments = [id, "enterprise", "mid_market", "smb"]
    let elements = try elements(page(fixture))
    let expected: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "nav", "strong", "ol", "li", "main",
      "section",
      "h2", "h3", "p", "div", "table", "caption", "thead", "tr", "th", "tbody", "td", "code", "span", "figure",
      "figcaption", "svg", "desc", "text", "line", "rect", "path", "circle", "ul", "dl", "dt", "dd", "footer",
    ]
    #expect(Set(elements.map(\.name)).subtracting(expected).isEmpty)
    for element in elements {
      #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") })
      if let target = element.attributes["href"] {
        #expect(target.hasPrefix("#") || BundleFile.isOwn(target), "\(target)")
      }
      #expect(element.attributes["src"] == nil)
    }
  }

  @Test func landmarksAndNames() throws {
    let elements = try elements(page(fixture()))
    func count(_ name: String) -> Int { elements.count { $0.name == name } }
    for name in ["h1", "main", "header", "nav", "footer"] { #expect(count(name) == 1, "\(name)") }
    #expect(elements.first?.attributes["lang"] == "en")
    #expect(count("caption") == count("table"))
    #expect(elements.filter { $0.name == "th" }.allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
    let ids = elements.compactMap { $0.attributes["id"] }
    #expect(ids.count == Set(ids).count)
    for element in elements {
      for id in (element.attributes["aria-labelledby"] ?? "").split(separator: " ") {
        #expect(ids.contains(String(id)))
      }
    }
    let regions = elements.filter { $0.attributes["role"] == "region" }
    #expect(regions.count == count("table"))
    #expect(regions.allSatisfy { $0.attributes["tabindex"] == "0" })
  }

  @Test func tablesOfOnePartHaveNamesOfTheirOwn() {
    let table = ReportBlock.table(ReportTable(columns: [.init("A")], rows: [["1"]]))
    let document = ReportDocument(title: "T", blocks: [.heading(level: 2, "Part"), table, table])
    let text = String(decoding: HTMLRendering.bytes(document, .es), as: UTF8.self)
    #expect(text.contains(">Part, tabla 1</caption>"))
    #expect(text.contains(">Part, tabla 2</caption>"))
  }

  @Test func nothingIsLoadedAndNothingRuns() {
    let text = page(fixture())
    #expect(text.contains("default-src 'none'; style-src 'unsafe-inline'"))
    for word in ["<script", "@import", "url(", "http-equiv=\"refresh\"", "src="] { #expect(!text.contains(word)) }
    #expect(!text.replacing("http://www.w3.org/2000/svg", with: "").contains("http:"))
    #expect(!text.contains("https:"))
  }

  /// Without the word `screen` a dark theme would also be printed.
  @Test func darkIsForScreensAlone() {
    let style = PageStyle.sheet
    #expect(style.components(separatedBy: "prefers-color-scheme").count == 3)
    #expect(style.components(separatedBy: "@media screen and (prefers-color-scheme:dark)").count == 3)
    #expect(style.contains("@page{size:A4"))
    #expect(style.contains("display:table-header-group"))
  }

  @Test func barsAreHiddenFromScreenReaders() {
    let text = HTMLText.inline(ReportText("17% ████ x"))
    #expect(text == "17% <span class=\"bar\" aria-hidden=\"true\">████</span> x")
  }

  /// Words that only English has, outside ids and names of files.
  @Test func noEnglishIsLeftInASpanishPage() {
    let text = page(fixture(.es)).replacing(/<style>[^<]*<\/style>/, with: "").replacing(
      /<code>[^<]*<\/code>/, with: ""
    )
    .replacing(/<[^>]*>/, with: " ")
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    for word in [
      "the", "of", "and", "with", "score", "scores", "points", "month", "every", "table", "median", "share", "limit",
    ] {
      #expect(!words.contains(word), "\(word)")
    }
  }

  @Test func thousandsOfHandoffsStaySmall() {
    let fixture = Fixture(RandomHandoffs.make(3_000, seed: 4))
    #expect(page(fixture).utf8.count < 300_000)
  }
}
