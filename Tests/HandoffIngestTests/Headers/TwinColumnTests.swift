import HandoffModel
import Testing

@testable import HandoffIngest

/// Columns with the very same header.
@Suite("Twin columns")
struct TwinColumnTests {
  private static let header = "deal_id,close_date,stage,currency,currency\n"

  private func dataset(_ rows: String, columns: String = "") throws -> Dataset {
    var run = ExportRun([("deals.csv", Self.header + rows)])
    if !columns.isEmpty { run.workspace = "sources: [{table: deals, file: deals.csv, columns: {\(columns)}}]" }
    return try run.dataset()
  }

  @Test("The one that holds something feeds the field, whichever it is", arguments: ["EUR,", ",EUR"])
  func one(_ cells: String) throws {
    #expect(try dataset("D1,2026-03-02,Won,\(cells)\n").deals("currency") == ["EUR"])
  }

  @Test("Both are listed, the second as `#2`")
  func addresses() throws {
    let columns = try ExportRun([("deals.csv", Self.header + "D1,2026-03-02,Won,,EUR\n")]).plans().plans[0].columns
    #expect(columns.map(\.header) == ["deal_id", "close_date", "stage", "currency", "currency#2"])
    #expect(columns[3].field == nil && columns[4].field != nil)
  }

  @Test("Two that say the same, or one of them nothing, count once and are told")
  func agreement() throws {
    let dataset = try dataset("D1,2026-03-02,Won,EUR,EUR\nD2,2026-03-02,Won,,USD\nD3,2026-03-02,Won,GBP,\n")
    #expect(try dataset.deals("currency") == ["EUR", "USD", "GBP"])
    let notes = dataset.diagnostics.filter { $0.id == "twin-columns" }
    #expect(notes.map { "\($0.column) \($0.count)" } == ["currency 2"])
    #expect(notes.allSatisfy { $0.message.en.contains("`currency#2`") && $0.message.es.contains("`currency#2`") })
  }

  @Test("Looking into a file whose twins differ stops nobody, and says where they do")
  func looking() throws {
    let run = ExportRun([("deals.csv", Self.header + "D1,2026-03-02,Won,EUR,EUR\nD2,2026-03-02,Won,EUR,USD\n")])
    let plan = try #require(try run.plans().plans.first)
    let file = try #require(try FileInspector(needs: try run.needs()).inspect([plan]).first).file
    #expect(
      file.columns[3].remarks.map { "\($0.id) \($0.count) \($0.lines)" } == [
        "twin-columns 1 [2]", "duplicate-header 1 [3]",
      ])
  }

  @Test("Two that hold different values are an error that names both, the line and what to write")
  func conflict() throws {
    let error = try #require(throws: InputError.self) { try dataset("D1,2026-03-02,Won,EUR,USD\n") }
    #expect((error.reason, error.file, error.line) == (.duplicateHeader, "deals.csv", 2))
    #expect(error.message.en.contains("write `currency: \"currency\"` or `currency: \"currency#2\"` under `columns:`"))
  }

  @Test("One that speaks up far down the file is found too, with its line")
  func late() throws {
    let rows = (1...150).map { "D\($0),2026-03-02,Won,EUR,\($0 == 140 ? "USD" : "")\n" }.joined()
    let error = try #require(throws: InputError.self) { try dataset(rows) }
    #expect((error.reason, error.line) == (.duplicateHeader, 141))
  }

  @Test("The workspace chooses")
  func explicit() throws {
    let row = "D1,2026-03-02,Won,EUR,USD\n"
    #expect(try dataset(row, columns: "currency: \"currency#2\"").deals("currency") == ["USD"])
    #expect(try dataset(row, columns: "currency: currency").deals("currency") == ["EUR"])
  }

  @Test("Twins that feed nothing are nobody's business")
  func strangers() throws {
    let run = ExportRun([("deals.csv", "deal_id,close_date,stage,x,x\nD1,2026-03-02,Won,1,2\n")])
    #expect(try run.dataset().dealIDs == ["D1"])
  }
}
