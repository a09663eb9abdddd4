import HandoffModel
import Testing

@testable import HandoffIngest

/// What cells say, kept for reports that are to show it, and only then.
@Suite struct CellTextTests {
  private static let deals = """
    deal_id,close_date,use_case,acv
    D1,2026-03-02,"two
    lines",  1.000 
    D2,2026-03-03,Größe,
    """

  private func dataset(showing fields: [String], _ files: [(name: String, text: String)]) throws -> Dataset {
    let run = ExportRun(files)
    var needs = try run.needs()
    needs.shownFields = Set(
      fields.compactMap { name in
        let parts = name.split(separator: ".").map(String.init)
        return TableName(rawValue: parts[0]).flatMap { needs.catalogue.id($0, parts[1]) }
      })
    let options = IngestOptions(
      analysisDate: try ExportRun.analysisDate("2026-12-31"), period: nil, tracedDeal: nil, zone: .utc)
    return try DatasetBuilder(needs: needs, filters: [], options: options).build(try run.plans().plans)
  }

  private func text(_ dataset: Dataset, _ field: String, row: Int32) -> String? {
    dataset.text(of: CellOrigin(table: .deals, field: dataset.catalogue.id(.deals, field), row: row))
  }

  @Test func asTheFileHasThem() throws {
    let dataset = try dataset(showing: ["deals.use_case", "deals.acv"], [("deals.csv", Self.deals)])
    #expect(text(dataset, "use_case", row: 0) == "two\nlines")
    #expect(text(dataset, "acv", row: 0) == "1.000")
    #expect(text(dataset, "use_case", row: 1) == "Größe")
    #expect(text(dataset, "acv", row: 1) == "")
  }

  @Test func onlyWhatIsAskedFor() throws {
    let some = try dataset(showing: ["deals.acv"], [("deals.csv", Self.deals)])
    #expect(text(some, "use_case", row: 1) == nil)
    #expect(try dataset(showing: [], [("deals.csv", Self.deals)]).cellTexts == nil)
  }
}
