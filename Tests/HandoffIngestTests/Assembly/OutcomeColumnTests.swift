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
      try won("deal_id,close_date,is_won,status\nD1,2026-03-02,true,Open\nD2,2026-03-02,false,Won\nD3,2026-03-02,,Won\n")
        == ["D1", "D3"])
  }

  @Test("A status that never says won or lost is that of something else")
  func otherStatus() throws {
    #expect(try won("deal_id,close_date,status,amount\nD1,2026-03-02,Active,1\nD2,2026-03-02,Open,2\n") == ["D1", "D2"])
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
    let other = "Created On,Owner,Topic,Potential Customer,Actual Close Date,Status\n"
      + "3/15/2026 9:00,Dana,Pilot,Acme,3/20/2026,Won\n3/14/2026 9:00,Dana,Pilot,Acme,3/20/2026,Won\n"
    #expect(try ExportRun([("Opportunity.csv", other)]).dataset().dealIDs == dataset.dealIDs)
  }
}
