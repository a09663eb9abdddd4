import HandoffModel
import Testing

@testable import HandoffIngest

/// Which column says that a deal was won.
@Suite("Won deals")
struct OutcomeColumnTests {
  private func won(_ text: String) throws -> [String] { try ExportRun([("deals.csv", text)]).dataset().dealIDs }

  @Test("The status is asked before the stage, in English and Spanish")
  func status() throws {
    #expect(
      try won(
        """
        deal_id,close_date,status,stage
        D1,2026-03-02,Won,Negotiation
        D2,2026-03-02,Ganado,Negociación
        D3,2026-03-02,Lost,Closed Won
        D4,2026-03-02,Abierto,Closed Won
        D5,2026-03-02,,Closed Won
        D6,2026-03-02,Something,Negotiation

        """) == ["D1", "D2", "D5"])
  }

  @Test("The flag is asked before the status")
  func flag() throws {
    #expect(
      try won(
        "deal_id,close_date,is_won,status\nD1,2026-03-02,true,Open\nD2,2026-03-02,false,Won\nD3,2026-03-02,,Won\n")
        == ["D1", "D3"])
  }

  @Test("A status that never says won or lost is that of something else")
  func otherStatus() throws {
    #expect(
      try won("deal_id,close_date,status,amount\nD1,2026-03-02,Active,1\nD2,2026-03-02,Open,2\n") == ["D1", "D2"])
  }

  @Test("A pictograph in the name of a stage does not matter; stages of one's own are named in the workspace")
  func ownStages() throws {
    let rows = "D1,2026-03-02,Cierre Ganado 🤓\nD2,2026-03-02,Firmado ✍️\nD3,2026-03-02,Propuesta\n"
    #expect(try won("deal_id,close_date,stage\n" + rows) == ["D1"])
    var run = ExportRun([("deals.csv", "deal_id,close_date,stage\n" + rows)])
    run.workspace = "won_stages: [firmado]"
    #expect(try run.dataset().dealIDs == ["D1", "D2"])
  }

  @Test(
    "Deals of test accounts are left out and counted, by the deal's own cell or its account's; a list replaces ours")
  func testAccounts() throws {
    let files = [
      (
        "deals.csv",
        "deal_id,account_id,account_name,close_date\nD1,A1,Acme,2026-03-02\nD2,A2,Test Account 7,2026-03-02\n"
          + "D3,A3,,2026-03-02\nD4,A4,Testing Labs,2026-03-02\n"
      ), ("accounts.csv", "account_id,account_name\nA1,Acme\nA3,Cuenta de prueba\n"),
    ]
    let dataset = try ExportRun(files).dataset()
    #expect(dataset.dealIDs == ["D1", "D4"])
    #expect(dataset.filtered == ["test-account": 2])
    var run = ExportRun(files)
    run.workspace = "test_accounts: [acme]"
    #expect(try run.dataset().dealIDs == ["D2", "D3", "D4"])
    run.workspace = "test_accounts: []"
    #expect(try run.dataset().dealIDs == ["D1", "D2", "D3", "D4"])
  }

  @Test("Churn and surveys before the signature are counted, and are an alarm above one in twenty")
  func beforeSignature() throws {
    func note(_ churned: [String]) throws -> Diagnostic? {
      try ExportRun([
        ("deals.csv", "deal_id,account_id,close_date\nD1,A1,2026-03-02\n"),
        (
          "churn.csv",
          "churn_id,account_id,churned_at\n" + churned.enumerated().map { "\($0.offset),A1,\($0.element)\n" }.joined()
        ),
      ]).dataset().diagnostics.first { $0.id == "before-signature" }
    }
    #expect(try note(["2026-03-02", "2026-04-01"]) == nil)
    let all = try #require(try note(["2026-03-01", "2026-03-02"]))
    #expect((all.count, all.total, all.isAlarm) == (1, 2, true))
    // One in twenty is no alarm yet.
    let few = try #require(try note(["2026-03-01"] + (1...19).map { "2026-04-\($0 + 10)" }))
    #expect((few.count, few.total, few.isAlarm) == (1, 20, false))
  }

  @Test("A table without an id column is told apart by the preset's key, which shows no name")
  func rowKey() throws {
    let header = "Topic,Potential Customer,Owner,Status,Actual Close Date,Created On\n"
    let rows = "Pilot,Acme,Dana,Won,3/20/2026,3/14/2026 9:00\nPilot,Acme,Dana,Won,3/20/2026,3/15/2026 9:00\n"
    let text = header + rows + "Pilot,Acme,Dana,Won,3/20/2026,3/15/2026 9:00\n"
    let dataset = try ExportRun([("Opportunity.csv", text)]).dataset()
    #expect(dataset.dealIDs.count == 2)
    #expect(dataset.dealIDs.allSatisfy { $0.count == 20 && $0.hasPrefix("row-") })
    #expect(dataset.rowAccounts[.deals]?.duplicates == 1)
    // Another order of columns and rows, the same keys.
    let other =
      "Created On,Owner,Topic,Potential Customer,Actual Close Date,Status\n"
      + "3/15/2026 9:00,Dana,Pilot,Acme,3/20/2026,Won\n3/14/2026 9:00,Dana,Pilot,Acme,3/20/2026,Won\n"
    #expect(try ExportRun([("Opportunity.csv", other)]).dataset().dealIDs == dataset.dealIDs)
    // The same export from a Spanish session: the key is made of fields, not of headers.
    let spanish =
      "Tema,Cliente potencial,Propietario,Estado,Fecha de cierre real,Fecha de creación\n"
      + rows.replacing("Won", with: "Ganada")
    #expect(try ExportRun([("Oportunidades.csv", spanish)]).dataset().dealIDs == dataset.dealIDs)
  }

  @Test("A row with fewer than half of what makes the key has none")
  func thinRowKey() throws {
    let text =
      "Topic,Potential Customer,Owner,Status,Actual Close Date,Created On\nPilot,Acme,Dana,Won,3/20/2026,3/14/2026 9:00\n"
      + "Vertraulich,,,,,\n,,,Won,3/20/2026,3/14/2026 9:00\n"
    let dataset = try ExportRun([("Opportunity.csv", text)]).dataset()
    #expect(dataset.dealIDs.count == 1)
    #expect(dataset.rejected.map { "\($0.line) \($0.reason)" } == ["3 missing-key", "4 missing-key"])
  }
}
