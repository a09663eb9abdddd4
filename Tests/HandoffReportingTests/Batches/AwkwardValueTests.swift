import Foundation
import HandoffModel
import Testing

@testable import HandoffReporting

/// One table of awkward texts through every writer: whatever a cell of the CRM holds, it comes back as it was
/// and breaks nothing around it.
@Suite struct AwkwardValueTests {
  private static let texts = AwkwardText.all.filter { !$0.isEmpty && !$0.contains("\0") }

  private static func fixture() -> Fixture {
    let handoffs = texts.map { text -> Handoff in
      var handoff = Handoff(dealID: text)
      handoff.accountID = text
      handoff.results["use-case-filled"] = RuleResult(
        .violated, credit: .none, reason: .placeholder, found: 0
      )
      .at(.deals, 2, row: 0)
      handoff.results["kickoff-held"] = RuleResult(.overdue, credit: .none, reason: .notDone)
      handoff.clocks["kickoff-held"] = ClockReading(
        start: handoff.signedAt, end: nil, elapsed: 9, limit: 5, target: 3, unit: .days, isWholeDays: false)
      handoff.capped = 1
      return handoff
    }
    return Fixture(handoffs)
  }

  @Test func everyTableGivesThemBack() {
    let report = Self.fixture().written
    let guarded = Self.texts.count { FormulaGuard.isNeeded($0.utf8) }
    for (rows, perHandoff) in [(report.handoffRows, 1), (report.findingRows, 3), (report.clockRows, 1)] {
      #expect(rows.count == perHandoff * Self.texts.count)
      let ids = rows.enumerated().filter { $0.offset % perHandoff == 0 }.map {
        FormulaGuard.restored($0.element[0])
      }
      #expect(ids == Self.texts)
      #expect(
        rows.allSatisfy { row in
          !"=+-@".contains(row[0].first ?? "x") || Double(row[0].replacing(",", with: ".")) != nil
        })
    }
    #expect(report.handoffRows.map { FormulaGuard.restored($0[2]) } == Self.texts)
    // Each guarded id stands twice in its own row, in three findings, and in one clock.
    #expect(report.tally.guardedCells == guarded * 6)
  }

  /// Headers, file names, placeholders and rule texts are as free as ids.
  @Test(arguments: texts)
  func textsOfFilesAndRules(text: String) {
    var fixture = Fixture([Handoff(dealID: "A")])
    fixture.dealsFile = text
    fixture.placeholderTokens = [text]
    fixture.rules[0] = Fixture.rule(
      "use-case-filled", LocalizedText(untranslated: text), dimension: .completeness, severity: .core,
      weight: 5,
      expectations: [LocalizedText(untranslated: text)], fields: ["use_case"])
    fixture.handoffs[0].results["use-case-filled"] = RuleResult(
      .violated, credit: .none, reason: .placeholder, found: 0
    ).at(.deals, 2, row: 0)
    let row = fixture.written.findingRows[0]
    #expect(row.count == BundleFile.findings.columns.count)
    #expect(FormulaGuard.restored(row[6]) == text)
    #expect(row[7] == "placeholder `\(text)`")
    #expect(FormulaGuard.restored(row[10]) == text)
    #expect(FormulaGuard.restored(row[13]) == "\(text): placeholder `\(text)`")
  }

  /// Foundation's reader drops a byte-order mark at the start of a string, so that text is left out.
  @Test(arguments: texts.filter { !$0.hasPrefix("\u{FEFF}") })
  func rejectedRowsAndManifest(text: String) throws {
    var fixture = Fixture([Handoff(dealID: "A")])
    fixture.dealsFile = text
    fixture.rejected = [
      RejectedRow(file: 0, line: 3, byteOffset: 9, column: text, dealID: text, reason: "bad-date")
    ]
    let table = RejectedTable.make(fixture.context)
    let rows = SlowCSV.rows(table.bytes)
    #expect(rows.count == 2)
    #expect([0, 3, 4].map { FormulaGuard.restored(rows[1][$0]) } == [text, text, text])
    #expect(table.guardedCells == (FormulaGuard.isNeeded(text.utf8) ? 3 : 0))
    let manifest = Manifest.value(fixture.context, fixture.written.tally, outputs: [(text, 1)])
    let object = try JSONSerialization.jsonObject(with: Data(JSONWriter.bytes(manifest))) as? [String: Any]
    let inputs = object?["inputs"] as? [[String: Any]]
    #expect(inputs?.first?["file"] as? String == text)
    #expect((object?["outputs"] as? [String: Any])?.keys.first == text)
  }
}
