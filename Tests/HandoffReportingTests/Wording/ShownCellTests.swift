import HandoffModel
import Testing

@testable import HandoffReporting

/// Cells of the customer in findings: only asked for, and harmless whatever they hold.
@Suite struct ShownCellTests {
  /// The cell of `use_case`, the third column of line 2.
  private func fixture(_ cell: String, language: Language = .en) -> Fixture {
    var file = CellTexts.File(positions: [3])
    file.append(line: 2, [Array(cell.utf8)[...]])
    var handoff = Handoff(dealID: "OPP-1")
    handoff.results["use-case-filled"] = RuleResult(
      .violated, credit: .none, reason: .tooFewWords, found: 2, extra: 4
    ).at(.deals, 2, row: 0)
    var fixture = Fixture([handoff])
    fixture.language = language
    fixture.cellTexts = CellTexts([file])
    return fixture
  }

  private func found(_ cell: String) -> String {
    Fixture.found(in: fixture(cell))
  }

  @Test func nothingUnasked() {
    var fixture = fixture("Secret text")
    fixture.cellTexts = nil
    #expect(Fixture.found(in: fixture) == "2 words, 4 needed")
  }

  @Test func behindWhatWasFound() {
    #expect(found("Cut churn") == "2 words, 4 needed; the cell says “Cut churn”")
    #expect(
      Fixture.found(in: fixture("Bajar bajas", language: .es))
        == "2 palabras, hacen falta 4; la celda dice «Bajar bajas»")
  }

  /// Line ends are blanks; escape sequences and marks that turn text around are gone; 200 signs are enough.
  @Test func withoutControls() {
    #expect(found("a\u{1B}[31mb\r\nc\u{202E}d") == "2 words, 4 needed; the cell says “a[31mb  cd”")
    #expect(found(String(repeating: "ñ", count: 201)).hasSuffix("“" + String(repeating: "ñ", count: 200) + "…”"))
    #expect(found(String(repeating: "ñ", count: 200)).hasSuffix("ñ”"))
    #expect(found(" \u{1B} ") == "2 words, 4 needed")
  }

  /// A row of the table stays one row of as many cells, and none begins a formula.
  @Test func inTables() {
    for hostile in ["=1+1", "@SUM(1)", "a,\"b\",c", "x\ny", "+1", "\t=2"] {
      let rows = fixture(hostile).written.findingRows
      let plain = fixture("").written.findingRows
      #expect(rows.map(\.count) == plain.map(\.count))
      for cell in rows.joined() { #expect(!["=", "+", "@", "\t"].contains { cell.hasPrefix($0) }, "\(cell)") }
    }
  }

  /// In Markdown a cell is code, so that nothing in it is markup, and bars do not split the table.
  @Test func inMarkdown() {
    let context = fixture("![x](http://x) | <b>").context
    let text = FoundWriter(context).text(
      RuleResult(.violated, credit: .none, reason: .tooFewWords, found: 2, extra: 4).at(.deals, 2, row: 0), clock: nil,
      rule: 0)
    #expect(text.runs.contains(.code("![x](http://x) | <b>")))
  }

  /// What a finding shows already is not said twice, and a pattern has no cell of its own.
  @Test func notTwice() {
    let writer = FoundWriter(fixture("-5,00").context)
    for reason in [Reason.numberOutOfRange, .placeholder, .blank, .patternFound] {
      #expect(
        writer.cell(RuleResult(.violated, credit: .none, reason: reason).at(.deals, 2, row: 0), clock: nil).isEmpty)
    }
    #expect(
      !writer.cell(RuleResult(.violated, credit: .none, reason: .unreadable).at(.deals, 2, row: 0), clock: nil).isEmpty)
  }

  /// The head warns, and says whether people are in it.
  @Test func theHeadSaysSo() {
    var fixture = fixture("x")
    func head() -> String { AuditReport(fixture.context, AuditTally(fixture.context)).document.blocks.first.plain }
    #expect(head().hasSuffix("without people, account names and free text: keep it as you keep them."))
    fixture.identification = .full
    #expect(head().hasSuffix("people, account names and free text included: keep it as you keep them."))
    fixture.cellTexts = nil
    #expect(!head().contains("show-values"))
  }
}

extension Fixture {
  /// The `found` cell of the first finding.
  fileprivate static func found(in fixture: Fixture) -> String {
    let rows = fixture.written.findingRows
    return rows.first.map { $0[7] } ?? ""
  }
}

extension ReportBlock? {
  fileprivate var plain: String {
    if case .paragraph(let text) = self { return text.plainText }
    return ""
  }
}
