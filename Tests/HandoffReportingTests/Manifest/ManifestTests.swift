import Foundation
import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct ManifestTests {
  private func object(_ fixture: Fixture) throws -> [String: Any] {
    let manifest = Manifest.value(
      fixture.context, fixture.written.tally,
      outputs: [("rules.csv", 5), ("handoffs.csv", 2), ("report.md", nil)])
    let data = Data(JSONWriter.bytes(manifest))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func whatItSaysOfTheRun() throws {
    let object = try object(Fixture([Handoff(dealID: "A"), Handoff(dealID: "B")]))
    #expect(object["tool"] as? String == "handoff")
    #expect(object["ruler"] as? String == "3f1c0000aa")
    #expect(object["time_zone_data"] as? String == "2025b")
    #expect((object["as_of"] as? [String: Any])?["date"] as? String == "2026-08-31")
    #expect((object["as_of"] as? [String: Any])?["source"] as? String == "workspace")
    #expect((object["options"] as? [String: String]) == ["as-of": "2026-08-31"])
    let outputs = try #require(object["outputs"] as? [String: Any])
    #expect(outputs["handoffs.csv"] as? Int == 2)
    #expect(outputs["report.md"] is NSNull)
  }

  @Test func whereTheDateCameFrom() throws {
    var fixture = Fixture([Handoff(dealID: "A")])
    fixture.analysisDate = AnalysisDate(
      moment: .written("2026-08-31T10:00:00"), source: .data(file: "Task.csv", column: "Date"))
    let date = try #require(try object(fixture)["as_of"] as? [String: Any])
    #expect(date["date"] as? String == "2026-08-31")
    #expect(date["time"] as? String == "2026-08-31T10:00:00+00:00")
    #expect(date["file"] as? String == "Task.csv")
    #expect(date["column"] as? String == "Date")
  }

  /// Everything read is somewhere: the parts of each table add up.
  @Test func rowAccountsReconcile() throws {
    var fixture = Fixture([Handoff(dealID: "A"), Handoff(dealID: "B")])
    for rule in fixture.rules { fixture.handoffs[1].results[rule.id] = .notExported }
    var deals = RowAccount()
    deals.read = 12
    deals.quarantined = 3
    deals.duplicates = 1
    deals.filtered = [.notWon: 4, .signedLater: 2]
    deals.joined = 2
    var activities = RowAccount()
    activities.read = 10
    activities.joined = 5
    activities.orphans = 2
    activities.ambiguous = 1
    activities.afterAnalysisDate = 2
    fixture.rowAccounts = [.deals: deals, .activities: activities]
    let accounts = try #require(try object(fixture)["row_accounts"] as? [String: [String: Any]])
    #expect(accounts.keys.sorted() == ["activities", "deals"])
    for account in accounts.values {
      let filtered = (account["filtered"] as? [String: Int])?.values.reduce(0, +) ?? 0
      let parts = account.filter { $0.key != "read" }.values.compactMap { $0 as? Int }.reduce(0, +)
      #expect(parts + filtered == account["read"] as? Int)
    }
    #expect(accounts["deals"]?["scored"] as? Int == 1)
    #expect(accounts["deals"]?["not_judged"] as? Int == 1)
    #expect((accounts["deals"]?["filtered"] as? [String: Int])?["signed-later"] == 2)
  }
}
