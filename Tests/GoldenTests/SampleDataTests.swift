import Foundation
import TestSupport
import Testing

/// What is planted in `SampleData/` is found, what is not planted is not, and a small part of it is too small.
@Suite struct SampleDataTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "SampleData/salesforce")
  /// The rules of the form fields that the simulation fills by chance alone.
  private static let nullRules = [
    "alternatives-listed", "objections-stated", "services-stated", "support-level-stated",
  ]

  @Test func plantedEffectIsFoundAndNullRulesAreNot() throws {
    let scratch = try ScratchFolder()
    let run = try ProgramRun(["correlate", Self.folder.path, "--out", "out", "--quiet"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.output.contains("evidence of an association"))
    let effects = CSVTable(try scratch.text("out/effects.csv")).rows
    for rule in Self.nullRules {
      let row = try #require(effects.first { $0["rule_id"] == rule })
      // Tested, and not found: enough customers failed it.
      #expect(Int(row["failed"] ?? "") ?? 0 > 30, "\(rule)")
      #expect(["inconclusive", "no_important_difference"].contains(row["grade"]), "\(rule)")
    }
    #expect(effects.contains { $0["grade"] == "strong" })
    let gap = try #require(
      CSVTable(try scratch.text("out/associations.csv")).rows.first { $0["estimator"] == "risk-difference" })
    #expect((Double(gap["lo"] ?? "") ?? 0) > 0)
    #expect(["strong", "moderate"].contains(gap["grade"]))
  }

  /// The first sixty handoffs, and every tenth.
  @Test(arguments: [1, 10])
  func sixtyHandoffsAreTooFew(step: Int) throws {
    let scratch = try ScratchFolder()
    try FileManager.default.copyItem(at: Self.folder, to: scratch.url.appending(path: "cut"))
    let deals = CSVTable(try scratch.text("cut/Opportunity.csv"))
    let won = deals.rows.filter { $0["StageName"] == "Closed Won" && $0["Type"] == "New Business" }
    let kept = stride(from: 0, to: won.count, by: step).prefix(60).map { won[$0] }
    try scratch.write(
      CSVText.text([deals.header] + kept.map { row in deals.header.map { row[$0] ?? "" } }), to: "cut/Opportunity.csv")
    let run = try ProgramRun(["correlate", "cut", "--out", "out", "--quiet"], in: scratch.url)
    #expect(run.output.contains("Cannot conclude: about "))
    #expect(run.output.contains("more customers needed"))
    let spanish = try ProgramRun(["correlate", "cut", "--out", "es", "--quiet", "--lang", "es"], in: scratch.url)
    #expect(spanish.output.contains("No se puede concluir: faltan unos "))
  }
}
