import HandoffModel
import Testing

@testable import HandoffIngest

@Suite("File requirements")
struct FileRequirementsTests {
  private static let deals = ("deals.csv", "deal_id,close_date,stage\nD1,2026-03-02,Won\n")

  @Test(
    "A file without what its table needs is refused with the columns that would do",
    arguments: [
      ("deals.csv", "deal_id,stage", "no column for `signed_at` or `won_at` or `close_date` of deals"),
      ("deals.csv", "stage,close_date", "no column for `deal_id` of deals"),
      ("accounts.csv", "employees", "no column for `account_id` of accounts"),
      (
        "activities.csv", "deal_id,subject",
        "no column for `at` or `done_at` or `start_at` or `due_date` of activities"
      ),
      (
        "activities.csv", "at,subject",
        "no column for `deal_id` or `account_id` or `contact_id` of activities"
      ),
      ("churn.csv", "account_id,reason", "no column for `churned_at` of churn"),
      ("contact_roles.csv", "deal_id,contact_id", "no column for `role` of contact_roles"),
      ("milestones.csv", "deal_id,done_at", "no column for `name` of milestones"),
      ("users.csv", "department", "no column for `user_id` of users"),
    ])
  func missing(_ name: String, _ header: String, _ message: String) throws {
    let row = header.split(separator: ",").map { _ in "1" }.joined(separator: ",")
    let other = name == Self.deals.0 ? [] : [Self.deals]
    let error = try #require(throws: InputError.self) {
      try ExportRun(other + [(name, header + ",other column\n" + row + ",2\n")]).plans()
    }
    #expect(error.reason == .missingRequiredColumn)
    #expect(error.file == name)
    #expect(error.message.en.hasPrefix(message))
    #expect(error.message.en.hasSuffix("Map it in workspace.yaml under `columns:`"))
    #expect(error.message.es.hasSuffix("Asígnela en workspace.yaml en `columns:`"))
  }

  @Test("Without an id, columns that tell deals apart together are named as they would be written")
  func jointKey() throws {
    let error = try #require(throws: InputError.self) {
      try ExportRun([("deals.csv", "Deal name,Customer,Close date,Stage\nPilot,Acme,2026-03-02,Won\n")]).plans()
    }
    #expect(error.message.en.hasSuffix("apart: `deal_id: [\"Deal name\", \"Customer\", \"Close date\"]`"))
    #expect(error.message.es.hasSuffix("negocios: `deal_id: [\"Deal name\", \"Customer\", \"Close date\"]`"))
    var run = ExportRun([("deals.csv", "Deal name,Customer,Close date,Stage\nPilot,Acme,2026-03-02,Won\n")])
    run.workspace = "sources: [{table: deals, file: deals.csv, columns: {deal_id: [Deal name, Customer, Close date]}}]"
    #expect(try run.dataset().dealIDs == ["Pilot | Acme | 2026-03-02"])
  }

  @Test("The nearest headers are suggested")
  func nearest() throws {
    let error = try #require(throws: InputError.self) {
      try ExportRun([("deals.csv", "deal_id,stage,signed_at_\u{200B}date\nD1,Won,2026-03-02\n")]).plans()
    }
    #expect(error.message.en.contains("nearest: `signed_at_"))
  }

  @Test("Without deals nothing can be audited; what was recognised is named")
  func noDeals() throws {
    let error = try #require(throws: InputError.self) {
      try ExportRun([("users.csv", "user_id\nU1\n")]).plans()
    }
    #expect(error.reason == .missingRequiredColumn)
    #expect(error.file == "")
    #expect(error.message.en.contains("none of the files is recognised as deals (recognised: users.csv)"))
  }

  @Test(
    "A file that is no CSV is an error of that file",
    arguments: [("", "empty-file"), ("user_id;name\n1,Ana\n2,Luis\n3,Eva\n", "delimiter-undetected")])
  func unreadable(_ text: String, _ reason: String) throws {
    let error = try #require(throws: InputError.self) {
      try ExportRun([Self.deals, ("users.csv", text)]).plans()
    }
    #expect(error.file == "users.csv")
    #expect(error.reason.rawValue == reason)
  }

  @Test("A file with a header and no rows is a table without rows")
  func headerOnly() throws {
    let dataset = try ExportRun([Self.deals, ("activities.csv", "deal_id,at,subject\n")]).dataset()
    #expect(dataset.children[.activities]?.table.rowCount == 0)
    #expect(dataset.rowAccounts[.activities] == nil)
  }
}
