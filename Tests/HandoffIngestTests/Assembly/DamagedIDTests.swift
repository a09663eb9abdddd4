import HandoffModel
import Testing

@testable import HandoffIngest

/// What becomes of rows whose ids a spreadsheet has damaged: kept, told, joined to nothing.
@Suite("Damaged ids")
struct DamagedIDTests {
  private static func notes(_ dataset: Dataset) -> [String] {
    dataset.diagnostics.filter { $0.id == "bad-id" || $0.id == "unreadable-cells" }
      .map { "\($0.id) \($0.file) \($0.column) \($0.count)" }
  }

  @Test("A deal with such an id is judged, and nothing is joined to it by it")
  func deals() throws {
    let dataset = try ExportRun([
      "deals": "deal_id,stage,close_date\n2.81E+10,Won,2026-03-02\nD2,Won,2026-03-02\n",
      "activities":
        "activity_id,deal_id,at\n1,2.81E+10,2026-03-03\n2,D2,2026-03-03\n3.1E+10,D2,2026-03-04\n3.1E+10,D2,2026-03-05\n",
    ]).dataset()
    #expect(dataset.dealIDs == ["2.81E+10", "D2"])
    #expect(try dataset.children(.activities, "at") == [[], ["2026-03-03", "2026-03-04", "2026-03-05"]])
    #expect(dataset.rowAccounts[.activities]?.orphans == 1)
    #expect(dataset.rejected.isEmpty)
    #expect(
      Self.notes(dataset).sorted() == [
        "bad-id activities.csv activity_id 2", "bad-id activities.csv deal_id 1", "bad-id deals.csv deal_id 1",
      ])
  }

  @Test("Several deals that have become one are held back for that reason")
  func conflicting() throws {
    let dataset = try ExportRun([
      "deals":
        "deal_id,stage,close_date\n2.81E+10,Won,2026-03-02\n2.81E+10,Won,2026-03-09\nD2,Won,2026-03-02\nD2,Won,2026-03-03\n"
        + "D3,Won,2026-03-02\n"
    ]).dataset()
    #expect(dataset.dealIDs == ["D3"])
    #expect(
      dataset.rejected.map { "\($0.line) \($0.reason)" } == [
        "2 bad-id", "3 bad-id", "4 duplicate-key", "5 duplicate-key",
      ])
  }

  @Test("An account with such an id is nobody's")
  func accounts() throws {
    let dataset = try ExportRun([
      "deals": "deal_id,account_id,stage,close_date\nD1,2.81E+10,Won,2026-03-02\nD2,A2,Won,2026-03-02\n",
      "accounts": "account_id,account_name,employees\n2.81E+10,Acme,5\nA2,Zenith,6\n",
    ]).dataset()
    #expect(dataset.accountRows.map { $0 >= 0 } == [false, true])
    #expect(dataset.rowAccounts[.accounts]?.orphans == 1 && dataset.rowAccounts[.accounts]?.quarantined == 0)
  }

  @Test("A date beyond any plausible year holds a deal back for that reason")
  func implausible() throws {
    let dataset = try ExportRun([
      "deals": "deal_id,stage,close_date\nD1,Won,2926-03-02\nD2,Won,2026-02-30\nD3,Won,2026-03-02\n"
    ]).dataset()
    #expect(
      dataset.rejected.map { "\($0.line) \($0.column) \($0.reason)" } == [
        "2 close_date implausible-date", "3 close_date bad-date",
      ])
    #expect(
      dataset.diagnostics.filter { $0.column == "close_date" }.map { "\($0.id) \($0.count)" }.sorted()
        == ["implausible-date 1", "unreadable-cells 1"])
  }

  // 32,767 characters are the most that Excel and LibreOffice keep in a cell.
  @Test(
    "A cell as long as a spreadsheet's longest has lost its end",
    arguments: [(32_767, "x", 1), (32_766, "x", 0), (32_768, "x", 0), (32_767, "é", 1), (16_383, "🤓", 0)])
  func truncation(_ count: Int, _ character: String, _ found: Int) throws {
    let text = String(repeating: character, count: count)
    let dataset = try ExportRun([
      "deals": "deal_id,stage,close_date,Extra,use_case\nD1,Won,2026-03-02,\(text),short\nD2,Won,2026-03-02,y,z\n"
    ]).dataset()
    let notes = dataset.diagnostics.filter { $0.id == "truncated-text" }
    #expect(notes.map(\.count) == (found == 0 ? [] : [found]))
    #expect(notes.allSatisfy { $0.column == "Extra" })
    #expect(dataset.files[0].columns[3].remarks.map(\.lines) == (found == 0 ? [] : [[2]]))
  }
}
