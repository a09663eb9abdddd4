import Foundation
import TestSupport
import Testing

/// Real exports audited with nothing but their folder, and again with the workspace that `init` writes for them.
@Suite(.enabled(if: SharedFolder.has("data/real"), "the real exports are not beside the project"))
struct UnaidedExportTests {
  /// Won deals, counted in the files by hand: `IsWon`, `Status`, and every row of the deals that are all won.
  @Test(arguments: [("salesforce-workshop", 12, 50), ("dynamics-demo", 1_914, 5_229), ("olist-funnel", 842, 842)])
  func audited(_ name: String, _ handoffs: Int, _ deals: Int) throws {
    let scratch = try ScratchFolder()
    try copy(name, into: scratch)
    let plain = try audit(scratch)
    #expect(plain.handoffs.rows.count == handoffs)
    let accounts = try #require(plain.manifest["row_accounts"] as? [String: [String: Any]])
    #expect(accounts["deals"]?["read"] as? Int == deals)

    let first = try ProgramRun(["init", "exports"], in: scratch.url)
    #expect(first.status == 0, "\(first.errors)")
    let drafted = try audit(scratch)
    #expect(drafted.handoffs.text == plain.handoffs.text)
    let findings = try scratch.text("reports/findings.csv")
    #expect(findings == plain.findings)

    let draft = try scratch.text("exports/workspace.yaml")
    let second = try ProgramRun(["init", "exports"], in: scratch.url)
    #expect(second.status == 2)
    #expect(second.errors.contains("already there"))
    #expect(try scratch.text("exports/workspace.yaml") == draft)
    let forced = try ProgramRun(["init", "exports", "--force", "--lang", "es"], in: scratch.url)
    #expect(forced.status == 0, "\(forced.errors)")
    #expect(try scratch.text("exports/workspace.yaml").contains("language: es"))
    #expect(try audit(scratch).handoffs.rows.count == handoffs)
  }

  private func copy(_ name: String, into scratch: ScratchFolder) throws {
    let source = SharedFolder.url.appending(path: "data/real/\(name)")
    for file in try FileManager.default.contentsOfDirectory(at: source, includingPropertiesForKeys: nil)
    where file.pathExtension == "csv" {
      try scratch.write(try Data(contentsOf: file), to: "exports/\(file.lastPathComponent)")
    }
  }

  private func audit(_ scratch: ScratchFolder) throws -> (
    handoffs: (rows: [[String: String]], text: String), findings: String, manifest: [String: Any]
  ) {
    let run = try ProgramRun(["audit", "exports", "--quiet"], in: scratch.url)
    guard run.status == 0 else { throw UnexpectedExit(run: run) }
    let manifest = try JSONSerialization.jsonObject(with: Data(try scratch.text("reports/manifest.json").utf8))
    let text = try scratch.text("reports/handoffs.csv")
    return (
      (CSVTable(text).rows, text), try scratch.text("reports/findings.csv"), manifest as? [String: Any] ?? [:]
    )
  }
}
