import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct GateTests {
  /// Two handoffs: one without a loss, one with a blank core field of weight 5 of 14, which scores 64.3. Median 82.2.
  private static func fixture() -> Fixture {
    var second = Handoff(dealID: "OPP-2")
    second.results["use-case-filled"] = .blank
    second.results["champion-named"] = RuleResult(.violated, credit: .full, reason: .blank)
    second.completion = .incomplete
    return Fixture([Handoff(dealID: "OPP-1"), second])
  }

  private func results(_ fixture: Fixture, _ change: (inout GateSettings) -> Void) -> [GateResult] {
    var settings = GateSettings()
    change(&settings)
    return GateJudgement.results(settings, fixture.context, fixture.written.tally)
  }

  @Test func nothingAskedNothingJudged() {
    #expect(results(Self.fixture()) { _ in }.isEmpty)
    #expect(results(Self.fixture()) { $0.failOn = .never }.isEmpty)
    #expect(results(Self.fixture()) { $0.failsOnNew = false }.isEmpty)
  }

  @Test(arguments: [(82, true), (83, false), (0, true), (100, false)])
  func medianScore(floor: Int, passes: Bool) {
    let result = results(Self.fixture()) { $0.minMedianScore = floor }
    #expect(result.map(\.isPassed) == [passes])
    #expect(result[0].text.en == "median score 82.2, at least \(floor) asked")
    #expect(result[0].text.es == "puntaje mediano 82,2, se pide al menos \(floor)")
  }

  @Test(arguments: [(50, true), (51, false)])
  func completion(floor: Int, passes: Bool) {
    #expect(results(Self.fixture()) { $0.minCompletion = floor }.map(\.isPassed) == [passes])
  }

  /// No handoff has its milestones judged: no rate is not a good one.
  @Test func whatCannotBeToldDoesNotPass() {
    var fixture = Self.fixture()
    for index in fixture.handoffs.indices { fixture.handoffs[index].completion = .unknown }
    #expect(results(fixture) { $0.minCompletion = 0 }.map(\.isPassed) == [false])
  }

  @Test(arguments: [(Severity.core, 1), (.major, 1), (.minor, 2)])
  func severities(severity: Severity, count: Int) {
    let result = results(Self.fixture()) { $0.failOn = .severity(severity) }
    #expect(result.map(\.isPassed) == [false])
    let words = severity == .core ? "on core rules" : "of severity \(severity.rawValue) or graver"
    #expect(result[0].text.en.hasPrefix("\(count) findings \(words)"))
  }

  @Test func rejectedRecords() {
    var fixture = Self.fixture()
    fixture.rejected = (0..<3).map { RejectedRow(file: 0, line: $0, byteOffset: 0, reason: "bad-date") }
    fixture.rowAccounts[.deals] = RowAccount()
    fixture.rowAccounts[.deals]?.read = 60
    for (limit, passes) in [("3", true), ("2", false), ("5%", true), ("4%", false), ("0", false), ("100%", true)] {
      let parsed = GateSettings.RejectedLimit(parsing: limit)
      #expect(parsed != nil)
      #expect(results(fixture) { $0.maxRejected = parsed }.map(\.isPassed) == [passes], "\(limit)")
    }
    for text in ["", "-1", "101%", "x", "5 %", "%"] { #expect(GateSettings.RejectedLimit(parsing: text) == nil) }
  }

  @Test func whatWasTypedWinsOverTheWorkspace() {
    var typed = GateSettings()
    typed.failOn = .never
    var workspace = GateSettings()
    workspace.failOn = .severity(.core)
    workspace.minCoverage = 40
    let all = typed.over(workspace)
    #expect(all.failOn == .never)
    #expect(all.minCoverage == 40)
    #expect(all.minCompletion == nil)
  }
}
