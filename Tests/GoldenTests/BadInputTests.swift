import Foundation
import Testing

/// Bad input ends in a sentence that says where and what to do, the right status, and nothing half written.
@Suite struct BadInputTests {
  private static let deal =
    "deal_id,account_id,signed_at,use_case\nD1,A1,2026-03-02,Cut onboarding from 45 to 20 days\n"

  @Test func noSuchFolder() throws {
    try expect(3, ["no such folder"], ["audit", "nowhere"])
  }

  @Test func emptyFolder() throws {
    let scratch = try ScratchFolder()
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "exports"), withIntermediateDirectories: true)
    try expect(3, ["exports", "no CSV files"], ["audit", "exports"], scratch)
  }

  @Test(arguments: [
    ("empty", "", "empty"), ("binary", "\u{0}\u{1}\u{2}\u{3}\u{0}\u{5}\u{6}\u{7}\u{0}", "not-text"),
    ("packed", "PK\u{3}\u{4}zip", "compressed-input"),
    ("page", "<!DOCTYPE html><html><body>sign in</body></html>", "not-csv"),
    ("separators", "deal_id;signed_at\nD1,2026-03-02\nD2,2026-03-03\nD3,2026-03-04\n", "delimiter-undetected"),
  ])
  func notACSV(_ name: String, _ content: String, _ reason: String) throws {
    let scratch = try ScratchFolder()
    try scratch.write(content, to: "exports/deals.csv")
    try expect(3, ["deals.csv", reason], ["audit", "exports"], scratch)
  }

  @Test func headerOnly() throws {
    let scratch = try ScratchFolder()
    try scratch.write("deal_id,signed_at\n", to: "exports/deals.csv")
    try expect(3, ["error"], ["audit", "exports"], scratch)
  }

  @Test func aRequiredColumnIsMissing() throws {
    let scratch = try ScratchFolder()
    try scratch.write("deal_idd,signed_at\nD1,2026-03-02\n", to: "exports/deals.csv")
    try expect(3, ["deals.csv", "`deal_id`", "`deal_idd`", "missing-required-column"], ["audit", "exports"], scratch)
  }

  @Test func anAuditWithoutDealsSaysWhereTheyWent() throws {
    let scratch = try ScratchFolder()
    try scratch.write("deal_id,signed_at\nD1,TBD\n", to: "exports/deals.csv")
    try expect(
      3, ["deals.csv: its only record was held back: 1 × missing-signature (first: deals.csv:2)"],
      ["audit", "exports"], scratch)
  }

  @Test func aDamagedRecordIsQuarantinedAndTheRestKept() throws {
    let scratch = try ScratchFolder()
    let rows = """
      deal_id,account_id,signed_at,use_case
      D1,A1,2026-03-02,"never closed
      D2,A2,2026-03-03,Cut onboarding from 45 to 20 days
      D3,A3,2026-03-04
      D4,A4,2026-13-45,Cut onboarding
      D5,A5,2026-03-05,one
      D5,A5,2026-03-06,other
      D6,A6,2026-03-06,"Cut ""manual"" work, by half"

      """
    try scratch.write(rows, to: "exports/deals.csv")
    let run = try ProgramRun(["audit", "exports", "--as-of", "2026-06-30"], in: scratch.url)
    #expect(run.status == 0)
    let rejected = CSVTable(try scratch.text("reports/rejected.csv"))
    #expect(
      rejected.rows.map { "\($0["line"] ?? "") \($0["reason_id"] ?? "")" } == [
        "2 malformed-quote", "4 too-few-fields", "5 bad-date", "6 duplicate-key", "7 duplicate-key",
      ])
    #expect(CSVTable(try scratch.text("reports/handoffs.csv")).rows.map { $0["deal_id"] } == ["D2", "D6"])
  }

  @Test func impossibleOrderIsInvalidAndListedFirst() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "deal_id,signed_at,kickoff_at\nD1,2026-03-20,2026-03-02\nD2,2026-03-02,2026-03-05\n", to: "exports/deals.csv")
    let run = try ProgramRun(["audit", "exports", "--as-of", "2026-06-30"], in: scratch.url)
    #expect(run.status == 0)
    let findings = CSVTable(try scratch.text("reports/findings.csv"))
    #expect(
      findings.rows.contains { $0["deal_id"] == "D1" && $0["rule_id"] == "kickoff-held" && $0["outcome"] == "invalid" })
    let report = try scratch.text("reports/report.md")
    let action = try #require(report.range(of: "Needs action"))
    let first = try #require(report[action.upperBound...].range(of: "`D1`"))
    if let other = report[action.upperBound...].range(of: "`D2`") { #expect(first.lowerBound < other.lowerBound) }
  }

  @Test(arguments: [
    ("- id: a-rule\n  titel: {en: A, es: A}\n", ["my.yaml:2:3", "`titel`", "`title`"]),
    ("rules:\n  - override: kickoff-heldd\n    weight: 3\n", ["my.yaml:2:", "`kickoff-held`"]),
    ("extends: my.yaml\nrules: []\n", ["circular"]),
    ("extends: default\ndisable: [no-such-rule]\n", ["my.yaml:2:", "no-such-rule"]),
  ])
  func ruleFileMistakes(_ rules: String, _ wanted: [String]) throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.deal, to: "exports/deals.csv")
    try scratch.write(rules, to: "my.yaml")
    try expect(2, wanted, ["audit", "exports", "--rules", "default", "--rules", "my.yaml"], scratch)
  }

  @Test func duplicateRuleIDNamesBothPlaces() throws {
    let scratch = try ScratchFolder()
    let rule = """
      - id: twice
        title: {en: Twice, es: Dos veces}
        rationale: {en: Because., es: Porque.}
        action: {en: Fill it., es: Rellénelo.}
        dimension: completeness
        severity: minor
        weight: 1
        filled: {field: use_case}

      """
    try scratch.write(Self.deal, to: "exports/deals.csv")
    try scratch.write(rule + rule, to: "my.yaml")
    try expect(2, ["my.yaml:9:", "my.yaml:1:", "`twice`"], ["audit", "exports", "--rules", "my.yaml"], scratch)
  }

  @Test func unknownFieldInARuleAndInTheWorkspace() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.deal, to: "exports/deals.csv")
    try scratch.write(
      "sources:\n  - {table: deals, file: deals.csv, columns: {use_cse: use_case}}\n", to: "exports/workspace.yaml")
    try expect(2, ["workspace.yaml:2:", "`use_cse`", "`use_case`"], ["audit", "exports"], scratch)
  }

  @Test func usageMistakes() throws {
    try expect(2, ["audti", "`audit`"], ["audti", "exports"])
    try expect(2, ["--bad"], ["audit", "exports", "--bad"])
    try expect(2, ["--as-of"], ["audit", ".", "--as-of", "yesterday"])
    try expect(2, ["--period"], ["audit", ".", "--period", "2026"])
  }

  @Test func aFolderThatIsNotOursIsNotTouched() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.deal, to: "exports/deals.csv")
    try scratch.write("mine", to: "reports/notes.txt")
    try expect(2, ["reports"], ["audit", "exports", "--as-of", "2026-06-30"], scratch, leaves: ["notes.txt"])
  }

  @Test func aSimulatedWorldIsNotWrittenOverExports() throws {
    let scratch = try ScratchFolder()
    try scratch.write("Id\n1\n", to: "exports/Opportunity.csv")
    try scratch.write("language: es\n", to: "exports/workspace.yaml")
    let simulate = ["simulate", "--handoffs", "3", "--out"]
    try expect(2, ["`exports`", "Opportunity.csv"], simulate + ["exports"], scratch)
    #expect(try scratch.text("exports/Opportunity.csv") == "Id\n1\n")
    // A world made before is replaced.
    for _ in 0..<2 { #expect(try ProgramRun(simulate + ["world"], in: scratch.url).status == 0) }
  }

  @Test func aDealLeftOutSaysWhy() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "deal_id,close_date,is_won,amount\nD1,2026-03-02,1,1\nD2,2026-03-02,0,1\nD3,soon-ish,1,1\n",
      to: "exports/deals.csv")
    try expect(2, ["`D2`", "not won"], ["explain", "D2", "exports"], scratch)
    try expect(2, ["`D3`", "deals.csv:4"], ["explain", "D3", "exports"], scratch)
    try expect(2, ["`D9`", "neither a rule nor"], ["explain", "D9", "exports"], scratch)
  }

  @Test func aLinkToAFolderIsAFolder() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.deal, to: "exports/deals.csv")
    try FileManager.default.createSymbolicLink(
      at: scratch.url.appending(path: "link"), withDestinationURL: scratch.url.appending(path: "exports"))
    #expect(try ProgramRun(["audit", "link", "--as-of", "2026-06-30"], in: scratch.url).status == 0)
    #expect(try ProgramRun(["inspect", "link"], in: scratch.url).status == 0)
  }

  @Test func aFailedRunLeavesTheOldReports() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.deal, to: "exports/deals.csv")
    #expect(try ProgramRun(["audit", "exports", "--as-of", "2026-06-30"], in: scratch.url).status == 0)
    let before = try scratch.text("reports/report.md")
    try scratch.write("deal_id\nD1\n", to: "exports/deals.csv")
    #expect(try ProgramRun(["audit", "exports"], in: scratch.url).status == 3)
    #expect(try scratch.text("reports/report.md") == before)
    #expect(scratch.files(below: ".").allSatisfy { !$0.contains("tmp") })
  }

  @Test func messagesInSpanish() throws {
    try expect(3, ["no existe la carpeta"], ["audit", "nowhere", "--lang", "es"])
  }

  /// Runs the program, expects the status and every wanted piece on standard error, nothing on standard output, and no
  /// bundle.
  private func expect(
    _ status: Int32, _ wanted: [String], _ arguments: [String], _ folder: ScratchFolder? = nil, leaves: [String] = []
  ) throws {
    let scratch = try folder ?? ScratchFolder()
    let run = try ProgramRun(arguments, in: scratch.url)
    #expect(run.status == status, "\(run.errors)")
    for piece in wanted { #expect(run.errors.contains(piece), "`\(piece)` in: \(run.errors)") }
    #expect(run.output.isEmpty)
    #expect(scratch.files(below: "reports") == leaves)
  }
}
