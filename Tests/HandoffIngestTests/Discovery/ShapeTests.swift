import Foundation
import HandoffModel
import TestSupport
import Testing

@testable import HandoffIngest

/// Small files in the shape of real exports, byte for byte as exported, read with nothing but what they say themselves. The
/// expected tables are written out by hand from the files.
@Suite(
  "Export shapes",
  .enabled(if: SharedFolder.has("data/shapes"), "the shapes of exports are not beside the project"))
struct ShapeTests {
  private func run(_ name: String) throws -> ExportRun {
    ExportRun(name: name, bytes: Array(try SharedFolder.data("data/shapes/\(name)")))
  }

  private func fields(_ run: ExportRun) throws -> (table: TableName, preset: String, mapping: [String]) {
    let plan = try #require(try run.uncheckedPlans().first)
    let catalogue = try ShippedSpecs.all.get().catalogue
    return (plan.table, plan.presetID, plan.columns.map { $0.field.map { catalogue[$0].name } ?? "-" })
  }

  @Test func dynamics() throws {
    let run = try run("d365-opportunity-en-mixed-dates.csv")
    let found = try fields(run)
    #expect((found.table, found.preset) == (.deals, "dynamics"))
    #expect(
      found.mapping == [
        "deal_id", "-", "-", "deal_name", "account_name", "ae", "status", "-", "expected_close_date", "-", "close_date",
        "amount", "use_case", "created_at", "website",
      ])
    let dataset = try run.dataset()
    #expect(dataset.dealIDs == ["c41df91e-bd14-4011-9989-6045bd077ae5"])
    #expect(dataset.filtered == ["not-won": 1])
    #expect(try dataset.deals("close_date") == ["2025-01-31"])
    #expect(try dataset.deals("amount") == ["48000"])
    #expect(try dataset.deals("created_at") == ["2024-11-05T16:02:00Z"])
  }

  @Test func hubspot() throws {
    let run = try run("hubspot-deals-bom-dup-header.csv")
    let found = try fields(run)
    #expect((found.table, found.preset) == (.deals, "hubspot"))
    #expect(
      found.mapping == [
        "deal_id", "deal_name", "stage", "pipeline", "amount", "currency", "-", "close_date", "created_at", "ae",
        "account_id", "contact_ids", "is_won", "products", "-", "-",
      ])
    let dataset = try run.dataset()
    #expect(dataset.dealIDs == ["28104455120"])
    #expect(dataset.filtered == ["not-won": 1])
    #expect(try dataset.deals("currency") == ["EUR"])
    #expect(try dataset.children(.stageHistory, "stage") == [["won", "Onboarding started"]])
    #expect(try dataset.children(.stageHistory, "at") == [["2025-01-31T17:45:00Z", "2025-02-06T09:00:00Z"]])
    #expect(try dataset.children(.stageHistory, "is_win") == [["yes", "no"]])
  }

  @Test func hubspotInSpanish() throws {
    let run = try run("hubspot-deals-es-utf16-tab.csv")
    let found = try fields(run)
    #expect((found.table, found.preset) == (.deals, "hubspot"))
    #expect(found.mapping == ["deal_id", "deal_name", "stage", "amount", "currency", "kickoff_at"])
    // The file has no date that could be a signature, and says so.
    let error = try #require(throws: InputError.self) { try run.plans() }
    #expect(error.reason == .missingRequiredColumn)
    #expect(error.message.en.hasPrefix("no column for `signed_at` or `won_at` or `close_date` of deals"))
  }

  @Test func pipedrive() throws {
    let run = try run("pipedrive-deals-en.csv")
    let found = try fields(run)
    #expect((found.table, found.preset) == (.deals, "pipedrive"))
    #expect(
      found.mapping == [
        "deal_id", "deal_name", "amount", "currency", "status", "stage", "expected_close_date", "won_at",
        "account_name",
        "-", "ae", "-",
      ])
    let dataset = try run.dataset()
    // The won deal keeps its last open stage.
    #expect(dataset.dealIDs == ["301"])
    #expect(try dataset.deals("won_at") == ["2025-01-31T17:45:00Z"])
    #expect(try dataset.deals("stage") == ["Negotiation"])
  }

  @Test func zoho() throws {
    let run = try run("zoho-deals-en.csv")
    let found = try fields(run)
    #expect((found.table, found.preset) == (.deals, "zoho"))
    #expect(
      found.mapping == [
        "deal_id", "ae", "-", "deal_name", "account_id", "account_name", "amount", "stage", "close_date", "created_at",
        "-",
      ])
    let dataset = try run.dataset()
    #expect(dataset.dealIDs.count == 1)
    #expect(try dataset.deals("close_date") == ["2025-01-31"])
  }

  @Test(
    "Every channel of one CRM",
    arguments: [
      ("sf-bool-one-blank-bom.csv", ["0065g00000Aa1bCAAR"], ["not-won": 1]),
      ("sf-data-export-latin1-nul.csv", ["0065g00000Aa1bCAAR"], ["not-won": 2]),
      ("sf-dataloader-uppercase.csv", ["0065g00000Aa1bCAAR"], ["not-won": 1]),
      // A report has ids of 15 characters, which grow their suffix.
      ("sf-report-en-footer.csv", ["0065g00000Aa1bCAAR"], ["not-won": 1]),
    ])
  func salesforce(_ name: String, _ ids: [String], _ filtered: [String: Int]) throws {
    let run = try run(name)
    let found = try fields(run)
    #expect((found.table, found.preset) == (.deals, "salesforce"))
    let dataset = try run.dataset()
    #expect(dataset.dealIDs == ids)
    #expect(dataset.filtered == filtered)
    #expect(try dataset.deals("close_date") == ["2025-01-31"])
  }

  @Test("A file of plain records is no table of its own", arguments: ["unescaped-quote.csv", "unterminated-quote.csv"])
  func plain(_ name: String) throws {
    #expect(try run(name).uncheckedPlans().isEmpty)
  }
}
