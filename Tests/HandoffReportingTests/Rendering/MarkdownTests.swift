import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct MarkdownTests {
  private func markdown(_ blocks: [ReportBlock]) -> String {
    String(decoding: MarkdownRendering.bytes(ReportDocument(title: "T", blocks: blocks)), as: UTF8.self)
  }

  @Test func everyBlock() {
    let table = ReportTable(
      columns: [.init("Name"), .init("Points", .trailing)], rows: [[.code("a|b"), "1"], ["c"]], note: "More.")
    #expect(
      markdown([
        .heading(level: 2, "Part"), .paragraph(ReportText("One ") + .strong("two") + " " + .code("three")),
        .callout("Mind this."), .list(["a", ReportText([.link("b.csv", file: "b.csv")])]),
        .keyValues([.init("Key", "Value")]), .table(table),
      ]) == """
        # T

        ## Part

        One **two** `three`

        > Mind this.

        - a
        - [b.csv](b.csv)

        - **Key**: Value

        | Name | Points |
        | :-- | --: |
        | `a\\|b` | 1 |
        | c |  |

        More.

        """)
  }

  @Test(arguments: [
    ("a*b_c", "a\\*b_c"), ("_x_", "\\_x\\_"), ("signed_at", "signed_at"), ("[x](y)", "\\[x\\](y)"),
    ("a<b & c", "a\\<b &amp; c"),
    ("a|b", "a\\|b"), ("$5", "\\$5"), ("`x`", "\\`x\\`"), ("a\nb\u{1B}c", "a bc"), ("~~x~~", "\\~\\~x\\~\\~"),
  ])
  func ourWords(text: String, escaped: String) {
    #expect(MarkdownEscape.plain(text, startsBlock: false) == escaped)
  }

  @Test(arguments: [
    ("# x", "\\# x"), ("- x", "\\- x"), ("+ x", "\\+ x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"),
    ("x", "x"), ("= x", "\\= x"),
    ("12 x", "12 x"),
  ])
  func startsOfBlocks(text: String, escaped: String) {
    #expect(MarkdownEscape.plain(text, startsBlock: true) == escaped)
  }

  @Test(arguments: [
    ("OPP-1", "`OPP-1`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("a``b", "```a``b```"), ("", "–"),
    ("\u{1B}", "–"),
    ("a\nb", "`a b`"), (" x ", "`  x  `"), ("x\\", "`x\\`"),
  ])
  func codeSpans(text: String, code: String) {
    #expect(MarkdownEscape.code(text, inTable: false) == code)
  }

  /// Whatever the ids are, every line of every table has as many cells as its header, and no line is broken.
  @Test(arguments: AwkwardText.all.filter { !$0.isEmpty })
  func hostileIdsKeepTablesWhole(id: String) {
    var handoff = Handoff(dealID: id)
    handoff.results["kickoff-held"] = RuleResult(.invalid, credit: .none, reason: .beforeStart).at(
      .deals, 5, row: 0)
    var fixture = Fixture([handoff])
    fixture.dealsFile = id
    let lines = fixture.markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let rows = MarkdownTables.rows(lines.map(String.init))
    #expect(rows.count > 20)
    for row in rows { #expect(row.cells == row.columns, "\(row.line)") }
    #expect(lines.allSatisfy { line in !line.contains { $0.isNewline || $0 == "\u{1B}" } })
    // Outside code nothing of the id is left to be interpreted.
    let outside = lines.map { MarkdownTables.outsideCode(String($0)) }.joined()
    #expect(!outside.contains("<script>") && !outside.contains("](http"))
  }
}
