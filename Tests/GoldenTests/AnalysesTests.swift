import Foundation
import TestSupport
import Testing

/// `analyses:` of a workspace: in `audit` and `correlate`, and every mistake in it.
@Suite struct AnalysesTests {
  /// Forty customers signed on one day, every second without a buyer, and of these every second gone after 100 days; one gone on an
  /// unknown day, one with first value before the signature, two younger than the rest.
  private static func writeExports(_ scratch: ScratchFolder, analyses: String) throws {
    var deals = [
      ["deal_id", "account_id", "stage", "close_date", "economic_buyer", "first_value_date", "acv", "currency"]
    ]
    var churn = [["churn_id", "account_id", "churned_at", "reason"]]
    for index in 0..<40 {
      let name = (index < 10 ? "0" : "") + "\(index)"
      deals.append([
        "D\(name)", "A\(name)", "Closed Won", "2024-01-10", index % 2 == 0 ? "Ana Roy" : "", "", "1000", "EUR",
      ])
      if index % 4 == 1 { churn.append(["C\(name)", "A\(name)", "2024-04-19", "Price"]) }
    }
    deals.append(["X1", "B1", "Closed Won", "2024-01-10", "Ana Roy", "", "1000", "EUR"])
    churn.append(["Y1", "B1", "", "Price"])
    deals.append(["X2", "B2", "Closed Won", "2024-01-10", "Ana Roy", "2024-01-02", "1000", "EUR"])
    for name in ["X3", "X4"] {
      deals.append([name, "B" + name, "Closed Won", "2025-05-01", "Ana Roy", "", "1000", "EUR"])
    }
    try scratch.write(CSVText.text(deals), to: "in/deals.csv")
    try scratch.write(CSVText.text(churn), to: "in/churn.csv")
    try scratch.write("as_of: 2025-06-30\n\(analyses)", to: "in/workspace.yaml")
  }

  @Test func auditCarriesTheAnswerAndItsTables() throws {
    let scratch = try ScratchFolder()
    try Self.writeExports(
      scratch, analyses: "analyses: {landmark: 20, minimum_follow_up: 90 days, cutoff: 2025-06-01}\n")
    try SimulatedWorld.audit("in", out: "out", scratch)
    let cohort = CSVTable(try scratch.text("out/cohort.csv")).rows
    let excluded = Dictionary(grouping: cohort) { $0["excluded"] ?? "" }.mapValues(\.count)
    #expect(excluded == ["": 40, "undated-churn": 1, "first-value-before-entry": 1, "too-young": 2])
    #expect(cohort.first { $0["deal_id"] == "D00" }?["exit_on"] == "2025-06-01")
    #expect(cohort.first { $0["deal_id"] == "D01" }?["churn_reason"] == "Price")
    #expect(cohort.first { $0["deal_id"] == "D01" }?["failed_rules"]?.contains("economic-buyer-named") == true)
    let report = try scratch.text("out/report.md")
    #expect(report.contains("## Does handoff quality matter here?"))
    #expect(report.contains("2 followed for less than the declared minimum"))
    #expect(try scratch.text("out/report.html").contains("Does handoff quality matter here?"))
    let row = try #require(
      CSVTable(try scratch.text("out/associations.csv")).rows.first { $0["estimator"] == "risk-difference" })
    #expect(row["landmark"] == "20")
  }

  @Test func withoutAnalysesTheReportSaysHow() throws {
    let scratch = try ScratchFolder()
    try Self.writeExports(scratch, analyses: "")
    try SimulatedWorld.audit("in", out: "out", scratch)
    #expect(try scratch.text("out/report.md").contains("`handoff correlate`"))
    #expect(!scratch.files(below: "out").contains("cohort.csv"))
  }

  @Test(arguments: [
    ("{landmrk: 30}", "in/workspace.yaml:2:12: error: unknown key `landmrk`; did you mean `landmark`?"),
    ("{landmark: soon}", "in/workspace.yaml:2:22: error: expected a number of days"),
    ("{landmark: none}", "in/workspace.yaml:2:22: error: `landmark: none` scores handoffs with what was known"),
    ("{landmark: 365}", "in/workspace.yaml:2:22: error: expected days from 0 to 364"),
    ("{cutoff: 2025-07-01}", "in/workspace.yaml:2:20: error: 2025-07-01 lies after the analysis date"),
    ("{undated_form: exclud}", "in/workspace.yaml:2:26: error: unknown choice `exclud`; did you mean `exclude`?"),
    ("{churn_from: [event]}", "did you mean `events`?"),
    ("{activation: accounts}", "in/workspace.yaml:2:24: error: `activation` has no date"),
    ("{activation: acounts, minimum_follow_up: 9}", "did you mean `accounts`?"),
  ])
  func mistakesAreNamedWithTheirPlace(_ text: String, _ message: String) throws {
    let scratch = try ScratchFolder()
    try Self.writeExports(scratch, analyses: "analyses: \(text)\n")
    for command in ["audit", "correlate"] {
      let run = try ProgramRun([command, "in", "--out", "out"], in: scratch.url)
      #expect(run.status == 2)
      #expect(run.errors.contains(message), "\(run.errors)")
      #expect(scratch.files(below: "out").isEmpty)
    }
  }

  @Test func acceptedLeakageIsStamped() throws {
    let scratch = try ScratchFolder()
    try Self.writeExports(scratch, analyses: "analyses: {landmark: none, accept_leakage: true}\n")
    let run = try ProgramRun(["correlate", "in", "--out", "out"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.output.contains("Leakage accepted"))
    #expect(run.output.contains("Not assessable"))
    let refused = try ProgramRun(["correlate", "in", "--out", "o2", "--landmark", "none"], in: scratch.url)
    // The workspace's acceptance is not the command line's.
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--accept-leakage"))
  }

  /// Every second of the older deals is active; the younger ones, none of them active yet, are not failures.
  @Test func activationWithoutADate() throws {
    let scratch = try ScratchFolder()
    try Self.writeExports(scratch, analyses: "analyses: {activation: accounts, minimum_follow_up: 90}\n")
    var accounts = [["account_id", "account_name"]]
    for index in 0..<40 where index % 4 < 2 { accounts.append(["A\(index < 10 ? "0" : "")\(index)", "Firm \(index)"]) }
    try scratch.write(CSVText.text(accounts), to: "in/accounts.csv")
    let run = try ProgramRun(["correlate", "in", "--out", "out"], in: scratch.url)
    #expect(run.status == 0)
    // Of twenty with a buyer and twenty without, ten each are active.
    #expect(run.output.contains("2 younger ones are left out, not taken as failures"), "\(run.output)\(run.errors)")
    #expect(run.output.contains("never more than a hint"))
  }
}
