import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct HandoffRowTests {
  private func row(_ handoff: Handoff, _ change: (inout Fixture) -> Void = { _ in }) -> [String: String] {
    var fixture = Fixture([handoff])
    change(&fixture)
    let cells = fixture.written.handoffRows.first ?? []
    return Dictionary(uniqueKeysWithValues: zip(BundleFile.handoffs.columns, cells))
  }

  @Test func aJudgedHandoff() {
    var handoff = Handoff(dealID: "OPP-1")
    handoff.results["success-measured"] = .blank
    handoff.results["champion-named"] = .notExported
    handoff.completion = .incomplete
    // Weights 5, 3 and 4 are judged, 2 is unknown: 9/12 earned, 12/14 covered.
    let row = row(handoff)
    #expect(row["deal_id"] == "OPP-1")
    #expect(row["account_id"] == "ACC-1")
    #expect(row["segment"] == "mid_market")
    #expect(row["signed_on"] == "2026-07-01")
    #expect(row["as_of"] == "2026-08-31")
    #expect(row["status"] == "judged")
    #expect(row["score"] == "75.0")
    #expect(row["grade"] == "good")
    #expect(row["coverage_pct"] == "85.7")
    #expect(row["completeness"] == "75.0")
    #expect(row["timing"] == "")
    #expect(row["completeness_weight"] == "12")
    #expect(row["playbook_weight"] == "0")
    #expect(row["capped"] == "false")
    #expect(row["completion"] == "incomplete")
    #expect(row["points_lost"] == "25.0")
    #expect(row["findings"] == "1")
    #expect(row["worst_rule"] == "success-measured")
    #expect(row["next_step"] == "Fix success-measured, now")
  }

  @Test func namesStayEmpty() {
    let row = row(Handoff(dealID: "OPP-1"))
    #expect(row["deal_name"] == "")
    #expect(row["ae"] == "")
    #expect(row["csm"] == "")
  }

  @Test func aHandoffThatCannotBeJudged() {
    var handoff = Handoff(dealID: "OPP-1")
    for rule in Fixture.standardRules { handoff.results[rule.id] = .notExported }
    handoff.segment = nil
    let row = row(handoff)
    #expect(row["status"] == "not_judged")
    #expect(row["segment"] == "")
    #expect(row["coverage_pct"] == "0.0")
    for column in ["score", "grade", "completeness", "points_lost", "worst_rule", "next_step"] {
      #expect(row[column] == "", "\(column)")
    }
    #expect(row["findings"] == "0")
  }

  /// The signature's day is that of the audit's zone: 23:30 in London is the next day in Madrid.
  @Test func daysOfTheZone() throws {
    var handoff = Handoff(dealID: "OPP-1")
    handoff.signedAt = .written("2026-06-30T22:30:00")
    let madrid = try #require(Zone.named("Europe/Madrid"))
    #expect(row(handoff)["signed_on"] == "2026-06-30")
    #expect(row(handoff) { $0.zone = madrid }["signed_on"] == "2026-07-01")
  }

  /// Of equal losses the first rule is the worst; where nothing is lost, the first with impossible data.
  @Test func theWorstRule() {
    var handoff = Handoff(dealID: "OPP-1")
    handoff.results["kickoff-held"] = RuleResult(.invalid, credit: .none, reason: .beforeStart)
    #expect(row(handoff)["worst_rule"] == "kickoff-held")
    // Impossible data is a finding in every format, though it costs nothing.
    #expect(row(handoff)["findings"] == "1")
    handoff.results["champion-named"] = .blank
    #expect(row(handoff)["worst_rule"] == "champion-named")
    handoff.results["success-measured"] = .blank
    #expect(row(handoff)["worst_rule"] == "success-measured")
    let equal = row(handoff) { fixture in
      fixture.rules[2] = Fixture.rule(
        "champion-named", LocalizedText(untranslated: "Champion"), dimension: .completeness, severity: .minor,
        weight: 3, expectations: [], fields: ["champion"])
    }
    #expect(equal["worst_rule"] == "success-measured")
  }

  /// 4 of 6 are 66.67 points, rounded half up.
  @Test func dimensionsAreRounded() {
    var handoff = Handoff(dealID: "OPP-1")
    handoff.results["use-case-filled"] = .notExported
    handoff.results["success-measured"] = .notExported
    handoff.results["champion-named"] = .blank
    #expect(row(handoff)["completeness"] == "66.7")
  }

  @Test func segmentsAndHeadersHaveOneCellPerColumn() {
    let report = Fixture(RandomHandoffs.make(30, seed: 3)).written
    #expect(report.handoffRows.count == 30)
    #expect(report.handoffRows.allSatisfy { $0.count == BundleFile.handoffs.columns.count })
    #expect(report.findingRows.allSatisfy { $0.count == BundleFile.findings.columns.count })
    #expect(report.clockRows.allSatisfy { $0.count == BundleFile.sla.columns.count })
    #expect(report.tally.handoffRows == 30)
    #expect(report.tally.findingRows == report.findingRows.count)
    #expect(report.tally.clockRows == report.clockRows.count)
  }
}
