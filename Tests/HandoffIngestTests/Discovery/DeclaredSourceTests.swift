import HandoffModel
import Testing

@testable import HandoffConfig
@testable import HandoffIngest

/// What a file is where the workspace names its sources.
@Suite("Declared sources")
struct DeclaredSourceTests {
  private static let row = "deal_id,close_date,stage\nD1,2026-03-02,Won\n"

  @Test("A pattern may name several parts of a table; what no source names is unused")
  func parts() throws {
    var run = ExportRun([
      ("q1.csv", Self.row), ("q2.csv", Self.row), ("x.csv", Self.row), ("users.csv", "user_id\nU1\n"),
    ])
    run.workspace = """
      sources:
        - {table: deals, file: "q?.csv"}
        - {table: users, file: users.csv}
      """
    let found = try run.plans()
    #expect(found.plans.map(\.name) == ["q1.csv", "q2.csv", "users.csv"])
    #expect(found.plans.map(\.table) == [.deals, .deals, .users])
    #expect(found.unused == ["x.csv"])
  }

  @Test("A source whose file is not there is an error with the nearest name and the place in the workspace")
  func notFound() throws {
    var run = ExportRun([("Opportunity.csv", Self.row)])
    run.workspace = "sources:\n  - {table: deals, file: Oportunity.csv}\n"
    let error = try #require(throws: InputError.self) { try run.plans() }
    #expect(error.reason == .notFound)
    #expect(error.message.en.contains("`Oportunity.csv`"))
    #expect(error.message.en.contains("workspace.yaml:2:"))
    #expect(error.message.en.contains("(`Opportunity.csv`?)"))
  }

  @Test("A file named by two sources is refused")
  func twice() throws {
    var run = ExportRun([("a.csv", Self.row)])
    run.workspace = "sources:\n  - {table: deals, file: a.csv}\n  - {table: accounts, file: \"*.csv\"}\n"
    let error = try #require(throws: InputError.self) { try run.plans() }
    #expect(error.reason == .multipleTables)
    #expect(error.file == "a.csv")
  }

  @Test("An explicit preset, zone and date order hold for the source's files only")
  func choices() throws {
    let activities = "activity_id,deal_id,at\nA1,D1,2026-03-04 23:30:00\n"
    var run = ExportRun([
      ("deals.csv", Self.row), ("a.csv", activities), ("b.csv", activities.replacing("A1", with: "B1")),
    ])
    run.workspace = """
      sources:
        - {table: deals, file: deals.csv, preset: salesforce}
        - {table: activities, file: a.csv, time_zone: America/Mexico_City}
        - {table: activities, file: b.csv}
      """
    let plans = try run.plans().plans
    #expect(plans.map(\.presetID) == ["generic", "generic", "salesforce"])
    // Mexico City is six hours behind UTC all year since October 2022.
    #expect(
      try run.dataset().children(.activities, "at") == [["2026-03-04T23:30:00Z", "2026-03-05T05:30:00Z"]])
  }

  @Test("A column that is not there is an error of the line of the workspace that names it")
  func missingColumn() throws {
    var run = ExportRun([("deals.csv", Self.row)])
    run.workspace = "sources:\n  - {table: deals, file: deals.csv, columns: {signed_at: Fecha firma}}\n"
    let error = try #require(throws: InputError.self) { try run.plans() }
    #expect(error.file == "deals.csv")
    #expect(
      error.text(.en).hasPrefix(
        "workspace.yaml:2:47: error: deals.csv: the column `Fecha firma` is not in this file of deals; ")
    )
    #expect(error.text(.en).hasSuffix(" [missing-required-column]"))
  }

  @Test("A key of several columns tells rows apart that share the first")
  func joinedKey() throws {
    var run = ExportRun([("won.csv", "account,closed\nAcme,2026-01-05\nAcme,2026-02-05\nZenith,2026-01-05\n")]
    )
    run.workspace = """
      sources:
        - {table: deals, file: won.csv, columns: {deal_id: [account, closed], close_date: closed}}
      """
    // The second column of the key still feeds its own field.
    let dataset = try run.dataset()
    #expect(dataset.dealIDs == ["Acme | 2026-01-05", "Acme | 2026-02-05", "Zenith | 2026-01-05"])
    #expect(try dataset.deals("close_date") == ["2026-01-05", "2026-02-05", "2026-01-05"])
  }

  @Test(
    "Names that mean nothing are mistakes of the workspace, with the nearest that do",
    arguments: [
      (
        "sources: [{table: deals, file: a.csv, preset: salesforse}]",
        "unknown preset `salesforse`; did you mean `salesforce`?"
      ),
      ("sources: [{table: deals, file: a.csv, time_zone: Madrid}]", "unknown time zone `Madrid`"),
      (
        "sources: [{table: deals, file: a.csv, columns: {kickof_at: Kickoff}}]",
        "unknown field of `deals` `kickof_at`; did you mean `kickoff_at`"
      ),
      ("filters: {deal_typ: new}", "unknown choice field of deals `deal_typ`; did you mean `deal_type`?"),
      ("filters: {amount: \"1\"}", "unknown choice field of deals `amount`"),
      ("filters: {deal_type: renewals}", "unknown value of `deal_type` `renewals`; did you mean `renewal`?"),
      (
        "sources: [{table: deals, file: a.csv, columns: {signed_at: Close Date, close_date: close_date}}]",
        "one column cannot feed both `signed_at` and `close_date`"
      ),
      (
        "sources: [{table: deals, file: a.csv, columns: {amount: [a, b]}}]",
        "only an id such as `deal_id` can be made of several columns"
      ),
    ])
  func meaningless(_ workspace: String, _ message: String) throws {
    var run = ExportRun([("a.csv", Self.row)])
    run.workspace = workspace
    let error = try #require(throws: ConfigurationError.self) { try run.plans() }
    #expect(error.issues.count == 1)
    #expect(try #require(error.issues.first).message.en.hasPrefix(message))
    #expect(try #require(error.issues.first).position != nil)
  }
}
