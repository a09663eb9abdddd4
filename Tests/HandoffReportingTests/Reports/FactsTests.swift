import Foundation
import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct FactsTests {
  private func facts(_ fixture: Fixture) throws -> [String: Any] {
    let report = AuditReport(fixture.context, fixture.written.tally)
    let data = Data(JSONFormat().bytes(of: report))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func figures() throws {
    var fixture = Fixture((0..<4).map { Handoff(dealID: "OPP-\($0)") })
    fixture.handoffs[0].results["use-case-filled"] = .blank
    fixture.handoffs[1].completion = .incomplete
    fixture.handoffs[3].completion = .pending
    fixture.handoffs[3].segment = nil
    let facts = try facts(fixture)
    let handoffs = try #require(facts["handoffs"] as? [String: Any])
    #expect(handoffs["total"] as? Int == 4)
    #expect(handoffs["median_score"] as? Double == 100)
    let completion = try #require(facts["completion"] as? [String: Any])
    #expect(completion["complete"] as? Int == 2)
    #expect(completion["judged"] as? Int == 3)
    #expect(completion["share_pct"] as? Double == 66.7)
    #expect(completion["verdict"] as? String == "below-target")
    let losses = try #require(facts["losses"] as? [[String: Any]])
    #expect(losses.count == 1)
    #expect(losses[0]["rule_id"] as? String == "use-case-filled")
    #expect(losses[0]["points_lost"] as? Double == 35.7)
    #expect((facts["segments"] as? [String: Any])?.keys.sorted() == ["", "mid_market"])
    #expect((facts["months"] as? [String: Any])?.keys.sorted() == ["2026-07"])
  }

  /// Figures are the same in every language.
  @Test func languageChangesNothing() throws {
    var fixture = Fixture(RandomHandoffs.make(30, seed: 5))
    let english = AuditReport(fixture.context, fixture.written.tally)
    fixture.language = .es
    let spanish = AuditReport(fixture.context, fixture.written.tally)
    let changed = String(decoding: JSONFormat().bytes(of: spanish), as: UTF8.self)
    #expect(
      String(decoding: JSONFormat().bytes(of: english), as: UTF8.self)
        == changed.replacing("\"language\": \"es\"", with: "\"language\": \"en\""))
  }
}
