import Foundation
import Testing

/// Exports that nobody here wrote; they stay outside the project, and the tests are skipped where they are absent.
@Suite struct RealExportTests {
  private static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data/real")
  static var isPresent: Bool { FileManager.default.fileExists(atPath: data.path) }

  @Test(.enabled(if: isPresent, "the real exports are not beside the project"))
  func olistFunnel() throws {
    let audit = try audit("olist-funnel")
    #expect(audit.handoffs.rows.count == 842)
    // Of the shipped form only the industry was exported; 841 of 842 cells are filled.
    let industry = try #require(audit.rules.rows.first { $0["rule_id"] == "industry-known" })
    #expect(industry["met_or_satisfied"] == "841")
    let profile = try #require(audit.rules.rows.first { $0["rule_id"] == "behaviour-profile-known" })
    #expect((profile["met_or_satisfied"], profile["overdue_or_violated"]) == ("665", "177"))
    // What was not exported is unknown, never failed.
    for rule in ["kickoff-held", "use-case-specific", "handoff-meeting-held"] {
      let row = try #require(audit.rules.rows.first { $0["rule_id"] == rule })
      #expect((row["unknown"], row["overdue_or_violated"]) == ("842", "0"), "\(rule)")
    }
    try expectReconciled(audit.manifest)
  }

  @Test(.enabled(if: isPresent, "the real exports are not beside the project"))
  func salesforceWorkshop() throws {
    let audit = try audit("salesforce-workshop")
    #expect(audit.handoffs.rows.count == 12)
    try expectReconciled(audit.manifest)
  }

  @Test(.enabled(if: isPresent, "the real exports are not beside the project"))
  func dynamicsDemo() throws {
    let audit = try audit("dynamics-demo")
    #expect(audit.handoffs.rows.count == 1_914)
    try expectReconciled(audit.manifest)
  }

  /// Activation has no date: the late months have none because follow-up ends, not because those deals were worse.
  @Test(.enabled(if: isPresent, "the real exports are not beside the project"))
  func olistActivation() throws {
    let scratch = try ScratchFolder()
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "RealExports/olist-funnel")
    try FileManager.default.copyItem(at: folder, to: scratch.url.appending(path: "w"))
    let choices =
      "as_of: 2018-11-30\nanalyses: {activation: accounts, cutoff: 2018-09-01, minimum_follow_up: 90 days}\n"
    try scratch.write(try scratch.text("w/workspace.yaml") + choices, to: "w/workspace.yaml")
    let exports = Self.data.appending(path: "olist-funnel").path
    let run = try ProgramRun(
      ["correlate", exports, "--workspace", "w/workspace.yaml", "--out", "out"], in: scratch.url)
    #expect(run.status == 0)
    // Signed by 3 June 2018: 667; later by 1 September: 125; 842 in all.
    let cohort = CSVTable(try scratch.text("out/cohort.csv")).rows
    #expect(
      Dictionary(grouping: cohort) { $0["excluded"] ?? "" }.mapValues(\.count)
        == ["": 667, "too-young": 125, "entry-after-cutoff": 50])
    #expect(run.output.contains("125 younger ones are left out, not taken as failures"))
    // No claim that fuller forms activate less, nor more.
    #expect(run.output.contains("Inconclusive"))
    #expect(!run.output.contains("evidence of an association"))
  }

  private func audit(_ name: String) throws -> (handoffs: CSVTable, rules: CSVTable, manifest: [String: Any]) {
    let scratch = try ScratchFolder()
    let workspace = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "RealExports/\(name)/workspace.yaml")
    let exports = Self.data.appending(path: name).path
    let run = try ProgramRun(["audit", exports, "--workspace", workspace.path, "--quiet"], in: scratch.url)
    guard run.status == 0 else { throw UnexpectedExit(run: run) }
    let manifest = try JSONSerialization.jsonObject(with: Data(try scratch.text("reports/manifest.json").utf8))
    return (
      CSVTable(try scratch.text("reports/handoffs.csv")), CSVTable(try scratch.text("reports/rules.csv")),
      manifest as? [String: Any] ?? [:]
    )
  }

  /// Every row of every table is in exactly one place.
  private func expectReconciled(_ manifest: [String: Any]) throws {
    let accounts = try #require(manifest["row_accounts"] as? [String: [String: Any]])
    #expect(!accounts.isEmpty)
    for (table, account) in accounts {
      var sum = 0
      for (place, value) in account where place != "read" {
        sum += value as? Int ?? (value as? [String: Int] ?? [:]).values.reduce(0, +)
      }
      #expect(sum == account["read"] as? Int, "\(table)")
    }
  }
}
