import Foundation
import HandoffModel
import Testing

@testable import HandoffReporting

/// One run in every format: whatever a format says of handoffs and findings is what an independent count over the hand-made
/// outcomes gives.
@Suite struct AgreementTests {
  /// Random outcomes of every kind, waivers and a baseline among them, in both languages.
  private static func run(_ language: Language) -> (fixture: Fixture, batch: BatchReport, report: AuditReport) {
    var fixture = Fixture(RandomHandoffs.make(137, seed: 41))
    fixture.language = language
    fixture.adoption = Adoption(
      baseline: Baseline([]),
      waivers: [
        Waiver(
          rule: "use-case-filled", dealID: "D-1004", owner: "Ana", reason: "agreed",
          expires: Day(parsing: "2026-12-31") ?? Day(number: 0))
      ])
    let batch = BatchRenderer(fixture.context, keepsRecords: true).render(fixture.batch)
    var list = FindingList(fixture.context)
    list.append(batch)
    return (fixture, batch, AuditReport(fixture.context, batch.tally, findings: list))
  }

  /// What is a finding: a judgement that is late, overdue, violated, partial or invalid. Counted from the hand-made results
  /// alone.
  private static func expected(_ handoff: Handoff) -> Int {
    handoff.results.values.count { [.late, .overdue, .violated, .partial, .invalid].contains($0.outcome) }
  }

  private static func text(_ format: any ReportFormat, _ report: AuditReport) -> String {
    String(decoding: format.bytes(of: report), as: UTF8.self)
  }

  @Test(arguments: Language.allCases)
  func everyFormatCountsTheSame(language: Language) throws {
    let (fixture, batch, report) = Self.run(language)
    let findings = fixture.handoffs.reduce(0) { $0 + Self.expected($1) }
    let handoffs = fixture.handoffs.count
    #expect(findings > 100)

    // CSV: the handoffs' own counts, and the rows with a fingerprint.
    let columns = BundleFile.handoffs.columns
    let rows = batch.handoffRows.map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
    #expect(rows.count == handoffs)
    for (row, handoff) in zip(rows, fixture.handoffs) {
      #expect(row["findings"] == "\(Self.expected(handoff))", "\(handoff.dealID)")
    }
    let print = try #require(BundleFile.findings.columns.firstIndex(of: "fingerprint"))
    #expect(batch.findingRows.count { !$0[print].isEmpty } == findings)
    #expect(batch.findingRows.allSatisfy { !$0[4].isEmpty }, "a row without an outcome")

    // JSON.
    let facts = try #require(
      try JSONSerialization.jsonObject(with: Data(JSONFormat().bytes(of: report))) as? [String: Any])
    #expect((facts["findings"] as? [String: Any])?["total"] as? Int == findings)
    #expect((facts["finding_list"] as? [[String: Any]])?.count == findings)
    #expect((facts["handoffs"] as? [String: Any])?["total"] as? Int == handoffs)
    let needsAction = (facts["needs_action"] as? [String: Any])?["total"] as? Int
    #expect(rows.count { $0["needs_action"] == "true" } == needsAction)

    // SARIF and GitLab.
    let sarif = try #require(
      try JSONSerialization.jsonObject(with: Data(SARIFFormat().bytes(of: report))) as? [String: Any])
    let run = try #require((sarif["runs"] as? [[String: Any]])?.first)
    #expect((run["results"] as? [Any])?.count == findings)
    #expect((run["properties"] as? [String: Any])?["findings"] as? Int == findings)
    #expect((run["properties"] as? [String: Any])?["omitted"] as? Int == 0)
    let gitlab = try JSONSerialization.jsonObject(with: Data(GitLabFormat().bytes(of: report))) as? [[String: Any]]
    #expect(gitlab?.count == findings)

    // JUnit: a case per handoff, and each finding in a failure or in the output.
    let elements = try XMLElements.all(JUnitFormat().bytes(of: report))
    #expect(elements.count { $0.name == "testcase" } == handoffs)
    #expect(
      elements.filter { $0.name == "property" && $0.attributes["name"] == "findings" }
        .allSatisfy { $0.attributes["value"] == "\(findings)" })

    // For people, and the text before the annotations of GitHub.
    let count = NumberStyle(language).count(findings)
    let all = NumberStyle(language).count(handoffs)
    for text in [
      Self.text(MarkdownFormat(), report), Self.text(HTMLFormat(), report), Self.text(SummaryFormat(), report),
      Self.text(GitHubFormat(), report),
    ] {
      #expect(text.contains(count))
      #expect(text.contains(all + " handoffs"))
    }
    #expect(Self.text(MarkdownFormat(), report).contains("(\(count))"))
  }

  /// The next step in the table of the report is the one in the handoff's own row.
  @Test func theNextStepIsTheSameEverywhere() {
    let (fixture, batch, _) = Self.run(.en)
    let columns = BundleFile.handoffs.columns
    let rows = batch.handoffRows.map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
    let steps = Dictionary(uniqueKeysWithValues: rows.map { ($0["deal_id"] ?? "", $0["next_step"] ?? "") })
    #expect(!batch.tally.actions.worst.isEmpty)
    for candidate in batch.tally.actions.worst {
      guard let first = NeedsActionSection.urgent(candidate.items).first else { continue }
      #expect(steps[candidate.dealID] == Advice(first.result).text(fixture.rules[first.rule], .en))
    }
  }

  /// A folder before the file, for marks beside lines; a finding without a cell of its own is marked at its deal's record.
  @Test func annotationsNameFilesFromTheTopOfTheRepository() throws {
    var handoff = Handoff(dealID: "OPP-1")
    handoff.results["use-case-filled"] = .blank
    handoff.results["late-handoff"] = RuleResult(.violated, credit: .none, reason: .patternFound, found: -1)
    var fixture = Fixture([handoff])
    fixture.sourceFolder = "SampleData/salesforce/"
    var list = FindingList(fixture.context)
    let batch = BatchRenderer(fixture.context, keepsRecords: true).render(fixture.batch)
    list.append(batch)
    let report = AuditReport(fixture.context, batch.tally, findings: list)
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(GitLabFormat().bytes(of: report))) as? [[String: Any]])
    let places = entries.compactMap { $0["location"] as? [String: Any] }
    #expect(places.map { $0["path"] as? String } == Array(repeating: "SampleData/salesforce/Opportunity.csv", count: 2))
    #expect(places.map { ($0["lines"] as? [String: Int])?["begin"] } == [2, 2])
    #expect(Self.text(SARIFFormat(), report).contains("\"uri\":\"SampleData/salesforce/Opportunity.csv\""))
    #expect(Self.text(GitHubFormat(), report).contains("::error file=SampleData/salesforce/Opportunity.csv,line=2,"))
  }

  /// 20,000 handoffs: pages link to the tables instead of repeating them.
  @Test func thePageStaysSmall() {
    let fixture = Fixture(RandomHandoffs.make(20_000, seed: 5))
    let report = AuditReport(fixture.context, fixture.written.tally)
    #expect(report.document.blocks.count > 10)
    #expect(HTMLFormat().bytes(of: report).count < 2_000_000)
    #expect(MarkdownFormat().bytes(of: report).count < 1_000_000)
    #expect(MarkdownFormat().bytes(of: report.jobSummary).count < 200_000)
  }

  /// 25,000 is all that code scanning takes: the core ones stay, and the report says how many were left out.
  @Test func codeScanningGetsTheGravest() throws {
    let handoffs = (0..<12_600).map { number in
      var handoff = Handoff(dealID: "D-\(number)")
      handoff.results["champion-named"] = .blank
      handoff.results["use-case-filled"] = .blank
      return handoff
    }
    let fixture = Fixture(handoffs)
    var list = FindingList(fixture.context)
    let batch = BatchRenderer(fixture.context, keepsRecords: true, parts: []).render(fixture.batch)
    list.append(batch)
    let report = AuditReport(fixture.context, batch.tally, findings: list)
    #expect(report.leftOut == 200)
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(GitLabFormat().bytes(of: report))) as? [[String: Any]])
    #expect(entries.count == 25_000)
    #expect(entries.count { $0["check_name"] as? String == "use-case-filled" } == 12_600)
    let sarif = try JSONSerialization.jsonObject(with: Data(SARIFFormat().bytes(of: report))) as? [String: Any]
    let run = try #require((sarif?["runs"] as? [[String: Any]])?.first)
    #expect((run["properties"] as? [String: Any])?["omitted"] as? Int == 200)
  }
}
