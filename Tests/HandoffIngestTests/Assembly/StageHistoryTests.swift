import HandoffModel
import Testing

@testable import HandoffIngest

/// When deals were won, and what their dates of signing rest on.
@Suite("Stage history")
struct StageHistoryTests {
  private func wins(_ history: String, deals: String = "D1,2026-03-20\n") throws -> (days: [[String]], dataset: Dataset)
  {
    let dataset = try ExportRun([
      ("deals.csv", "deal_id,close_date\n" + deals), ("stage_history.csv", "deal_id,at,stage,pipeline\n" + history),
    ]).dataset()
    let (moments, marks) = (
      try dataset.children(.stageHistory, "at"), try dataset.children(.stageHistory, "is_win")
    )
    return (zip(moments, marks).map { zip($0, $1).filter { $0.1 == "yes" }.map(\.0) }, dataset)
  }

  @Test(
    "The win is where the last uninterrupted stay in won begins",
    arguments: [
      ("D1,2026-03-01,Proposal,\nD1,2026-03-05,Closed Won,\n", "2026-03-05"),
      // Rows repeat the stage when an amount changes.
      ("D1,2026-03-05,Closed Won,\nD1,2026-03-09,Closed Won,\n", "2026-03-05"),
      // Reopened and won again.
      ("D1,2026-03-01,Won,\nD1,2026-03-05,Proposal,\nD1,2026-03-09,Won,\nD1,2026-03-11,Won,\n", "2026-03-09"),
      // An onboarding pipeline that follows the sale undoes nothing.
      ("D1,2026-03-01,Won,Sales\nD1,2026-03-05,Kickoff,Onboarding\nD1,2026-03-09,Won,Sales\n", "2026-03-01"),
      // In any order of rows.
      ("D1,2026-03-09,Won,\nD1,2026-03-01,Proposal,\nD1,2026-03-05,Won,\n", "2026-03-05"),
    ])
  func win(_ history: String, _ day: String) throws {
    #expect(try wins(history).days == [[day]])
  }

  @Test("A deal that was reopened last, or never won, has no win")
  func none() throws {
    #expect(try wins("D1,2026-03-01,Won,\nD1,2026-03-05,Proposal,\n").days == [["2026-03-01"]])
    #expect(try wins("D1,2026-03-01,Proposal,\n").days == [[]])
  }

  @Test("Contract, stage history, won date, close date: the first counts, and differences are counted")
  func precedence() throws {
    let dataset = try ExportRun([
      (
        "deals.csv",
        """
        deal_id,signed_at,won_at,close_date
        D1,2026-03-01,2026-03-03,2026-03-09
        D2,,2026-03-03,2026-03-09
        D3,,2026-03-03,2026-03-03
        D4,,,2026-03-09

        """
      ), ("stage_history.csv", "deal_id,at,stage\nD1,2026-03-02,Won\nD2,2026-03-02,Won\n"),
    ]).dataset()
    func count(_ id: String) -> Int? { dataset.diagnostics.first { $0.id == id }?.count }
    #expect(count("signature-by-contract") == 1)
    #expect(count("signature-by-stage-history") == 1)
    #expect(count("signature-by-won-date") == 1)
    #expect(count("signature-by-close-date") == 1)
    #expect(count("signature-disagreement") == 2)
    // D1 runs from the 1st to the 9th, the widest gap.
    #expect(
      dataset.diagnostics.first { $0.id == "signature-disagreement" }?.message.en.contains("gap in days: 8") == true)
  }

  @Test("Without a history nothing is said of one")
  func silent() throws {
    let dataset = try ExportRun([("deals.csv", "deal_id,close_date\nD1,2026-03-02\n")]).dataset()
    #expect(!dataset.diagnostics.contains { $0.id.hasPrefix("signature") || $0.id == "won-twice" })
  }

  @Test("Columns of stage timestamps become rows that point at their own column")
  func unpivoted() throws {
    let text = #"""
      "Record ID","Deal Name","Deal Stage","Close Date","Date entered 'Closed Won (Sales)'","Date entered ""Closed Won (Sales)""","Date entered ""Onboarding (CS)"""
      1,One,Closed Won,2026-03-20,2026-03-04 09:00,2026-03-05 10:00,2026-03-08 08:00
      2,Two,Closed Won,2026-03-20,2026-03-06 09:00,,
      3,Three,Closed Won,2026-03-20,,,

      """#
    let dataset = try ExportRun([("export.csv", text)]).dataset()
    #expect(
      try dataset.children(.stageHistory, "at") == [
        ["2026-03-05T10:00:00Z", "2026-03-08T08:00:00Z"], ["2026-03-06T09:00:00Z"], [],
      ])
    #expect(try dataset.children(.stageHistory, "stage") == [["won", "onboarding"], ["won"], []])
    #expect(try dataset.children(.stageHistory, "is_win") == [["yes", "no"], ["yes"], []])
    #expect(dataset.rowAccounts[.stageHistory]?.joined == 3)
    let at = try #require(dataset.catalogue.id(.stageHistory, "at"))
    let places = (0..<3).map { dataset.location(of: CellOrigin(table: .stageHistory, field: at, row: $0)) }
    #expect(places.map { $0?.line } == [2, 2, 3])
    #expect(
      places.map { $0?.column } == [
        "Date entered \"Closed Won (Sales)\"", "Date entered \"Onboarding (CS)\"", "Date entered 'Closed Won (Sales)'",
      ])
    #expect(dataset.diagnostics.first { $0.id == "signature-by-stage-history" }?.count == 2)
  }
}
