import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("Notes about columns")
struct ColumnNotesTests {
  private static func notes(_ deals: String) throws -> [String] {
    try ExportRun(["deals": deals]).dataset().diagnostics.filter { $0.id != "won-assumed" }.map {
      "\($0.id) \($0.file) \($0.column) \($0.count)"
    }
  }

  @Test("Cells that cannot be read are counted by column")
  func unreadable() throws {
    #expect(
      try Self.notes(
        "deal_id,close_date,acv,kickoff_at\nD1,2026-03-02,12,soon\nD2,2026-03-02,a lot,later on\n"
          + "D3,2026-03-02,,2026-03-03\n"
      ) == [
        "unreadable-cells deals.csv acv 1", "unreadable-cells deals.csv kickoff_at 2",
      ])
  }

  @Test("A column of deals that is blank in every row is never used")
  func neverUsed() throws {
    #expect(
      try Self.notes(
        "deal_id,close_date,acv,use_case,champion\nD1,2026-03-02,1,,TBD\nD2,2026-03-02,1,null,TBD\n") == [
          "never-used deals.csv use_case 2"
        ])
    #expect(try Self.notes("deal_id,close_date,acv,use_case\n") == [])
  }

  @Test("Files say what they are, what was read and how columns were understood")
  func sourceFile() throws {
    let text = "deal_id,close_date,acv,Extra\nD1,13/2/2026,1,x\nD2,1/2/2026,,y\n"
    let file = try #require(try ExportRun(["deals": text]).dataset().files.first)
    #expect(file.name == "deals.csv")
    #expect(file.byteCount == text.utf8.count)
    #expect(file.recordCount == 2)
    #expect(file.columns.map(\.recognisedBy) == ["field-name", "label", "label", ""])
    #expect(file.columns[1].reading.en == "dmy (first number above 12 in 1 of 2 cells)")
    #expect(file.columns[2].counts[.filled] == 1 && file.columns[2].counts[.blank] == 1)
    #expect(file.columns[3].counts.total == 0)
    // printf 'deal_id,close_date,acv,Extra\\nD1,13/2/2026,1,x\\nD2,1/2/2026,,y\\n' | sha256sum
    #expect(file.sha256 == "5cbfbd49eefa8671c1b9db5d03788bb948130ad2af31cbbc6c7c981113ed6cd7")
  }
}
