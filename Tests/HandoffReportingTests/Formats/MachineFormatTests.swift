import Foundation
import HandoffModel
import Testing

@testable import HandoffReporting

/// The formats for machines over one fixture of awkward ids: each by the rules of its published schema, and all with the
/// same findings.
@Suite struct MachineFormatTests {
  private static func report(
    _ language: Language = .en, adoption: Adoption = .none, gates change: (inout GateSettings) -> Void = { _ in }
  ) -> AuditReport {
    var fixture = Fixture(
      AwkwardText.all.filter { !$0.isEmpty }.enumerated().map { index, id in
        var handoff = Handoff(dealID: id)
        handoff.segment = index % 5 == 4 ? nil : index % 5
        handoff.results["use-case-filled"] =
          index % 2 == 0 ? RuleResult.blank.at(.deals, 2, row: Int32(index)) : .satisfied
        handoff.results["kickoff-held"] = RuleResult(.invalid, credit: .none, reason: .beforeStart).at(
          .deals, 5, row: 0)
        handoff.results["champion-named"] = RuleResult(.pending, credit: .none, reason: .notDone)
        return handoff
      })
    fixture.language = language
    fixture.dealsFile = "Año 2026/Opportunity,1:2.csv"
    fixture.adoption = adoption
    var list = FindingList(fixture.context)
    let batch = BatchRenderer(fixture.context, keepsRecords: true).render(fixture.batch)
    list.append(batch)
    var settings = GateSettings()
    change(&settings)
    return AuditReport(fixture.context, batch.tally, gateSettings: settings, findings: list)
  }

  private static let handoffs = AwkwardText.all.count - 1
  private static var findings: Int { handoffs + (handoffs + 1) / 2 }

  private func text(_ format: any ReportFormat, _ report: AuditReport) -> String {
    String(decoding: format.bytes(of: report), as: UTF8.self)
  }

  private func json(_ format: any ReportFormat, _ report: AuditReport) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(format.bytes(of: report)))
  }

  // MARK: JUnit, strict: attributes and order of elements as the windyroad schema asks

  @Test func junitIsStrict() throws {
    let report = Self.report { $0.failOn = .severity(.core) }
    let elements = try XMLElements.all(JUnitFormat().bytes(of: report))
    let suites = elements.filter { $0.name == "testsuite" }
    #expect(elements.first?.name == "testsuites" && elements.first?.attributes.isEmpty == true)
    #expect(suites.count == 6)
    for (index, suite) in suites.enumerated() {
      #expect(
        suite.attributes.keys.sorted()
          == ["errors", "failures", "hostname", "id", "name", "package", "tests", "time", "timestamp"])
      #expect(suite.attributes["id"] == "\(index)")
      #expect(suite.attributes["timestamp"] == "2026-08-31T00:00:00")
    }
    let cases = elements.filter { $0.name == "testcase" }
    #expect(cases.count == Self.handoffs + 1)
    #expect(cases.allSatisfy { $0.attributes.keys.sorted() == ["classname", "name", "time"] })
    let failures = elements.filter { $0.name == "failure" }
    #expect(failures.allSatisfy { $0.attributes.keys.sorted() == ["message", "type"] })
    // Every second handoff has a blank core field; the gate itself fails once.
    #expect(failures.count == (Self.handoffs + 1) / 2 + 1)
    #expect(suites.reduce(0) { $0 + (Int($1.attributes["failures"] ?? "") ?? 0) } == failures.count)
    #expect(suites.reduce(0) { $0 + (Int($1.attributes["tests"] ?? "") ?? 0) } == cases.count)
    let order = elements.map(\.name).filter { ["properties", "testcase", "system-out", "system-err"].contains($0) }
    for (name, next) in zip(order, order.dropFirst()) {
      let allowed = [
        "properties": ["testcase", "system-out"], "testcase": ["testcase", "system-out"], "system-out": ["system-err"],
        "system-err": ["properties"],
      ]
      #expect(allowed[name]?.contains(next) == true)
    }
  }

  /// Without a gate nothing fails, however bad the handoffs.
  @Test func junitIsRedOnlyWithTheGates() throws {
    let elements = try XMLElements.all(JUnitFormat().bytes(of: Self.report()))
    #expect(!elements.contains { $0.name == "failure" })
    #expect(Self.report().passesGates)
  }

  // MARK: SARIF 2.1.0

  @Test func sarif() throws {
    let report = Self.report()
    let log = try #require(try json(SARIFFormat(), report) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "handoff")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids == Fixture.standardRules.map(\.id))
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == Self.findings)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(result["ruleId"] as? String == ids[index])
      #expect(["none", "note", "warning", "error"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: Any])?["text"] is String)
      let location = try #require(
        (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
      let uri = try #require((location["artifactLocation"] as? [String: Any])?["uri"] as? String)
      #expect(uri == "A%C3%B1o%202026/Opportunity%2C1%3A2.csv")
      #expect(try #require((location["region"] as? [String: Any])?["startLine"] as? Int) >= 1)
    }
    let prints = results.compactMap { ($0["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"] }
    #expect(Set(prints).count == Self.findings)
  }

  @Test func sarifSuppressesWhatIsWaived() throws {
    let waiver = Waiver(
      rule: "use-case-filled", dealID: "plain", owner: "Ana", reason: "agreed",
      expires: Day(parsing: "2026-12-31") ?? Day(number: 0))
    let report = Self.report(adoption: Adoption(baseline: Baseline([]), waivers: [waiver]))
    let log = try #require(try json(SARIFFormat(), report) as? [String: Any])
    let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
    let suppressed = results.compactMap { ($0["suppressions"] as? [[String: String]])?.first }
    #expect(suppressed == [["kind": "external", "status": "accepted", "justification": "agreed (Ana, 2026-12-31)"]])
    #expect(results.allSatisfy { $0["baselineState"] as? String == "new" })
    let entries = try #require(try json(GitLabFormat(), report) as? [[String: Any]])
    #expect(entries.count { $0["severity"] as? String == "info" } == 1)
    #expect(entries.count == Self.findings)
  }

  // MARK: GitLab

  @Test func gitlab() throws {
    let bytes = GitLabFormat().bytes(of: Self.report())
    #expect(bytes.first == UInt8(ascii: "["))
    let entries = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    #expect(entries.count == Self.findings)
    for entry in entries {
      #expect(entry.keys.sorted() == ["check_name", "description", "fingerprint", "location", "severity"])
      #expect(["info", "minor", "major", "critical", "blocker"].contains(entry["severity"] as? String))
      let location = try #require(entry["location"] as? [String: Any])
      #expect(location["path"] is String)
      #expect(try #require((location["lines"] as? [String: Int])?["begin"]) >= 1)
    }
    #expect(Set(entries.compactMap { $0["fingerprint"] as? String }).count == Self.findings)
  }

  @Test func everyFindingIsInTheJSON() throws {
    let object = try #require(try json(JSONFormat(), Self.report()) as? [String: Any])
    #expect(object["schema_version"] as? Int == 1)
    #expect((object["finding_list"] as? [Any])?.count == Self.findings)
    #expect((object["findings"] as? [String: Any])?["total"] as? Int == Self.findings)
  }

  // MARK: GitHub

  @Test func annotationsAreCappedAndHarmless() {
    let text = text(GitHubFormat(), Self.report { $0.failOn = .severity(.core) })
    let lines = text.split(separator: "\n")
    let commands = lines.filter { $0.hasPrefix("::") }
    #expect(commands.count { $0.hasPrefix("::error ") } == 10)
    #expect(commands.count { $0.hasPrefix("::warning ") } == 10)
    #expect(commands.count == 20)
    // The file's colon and comma would end a property.
    #expect(
      commands.contains {
        $0.hasPrefix("::error file=Año 2026/Opportunity%2C1%3A2.csv,line=2,title=use-case-filled plain::")
      })
    #expect(!text.contains("\u{1B}") && !text.contains("\r"))
    #expect(!lines.contains { $0.hasPrefix("::error::x") })
  }

  /// An id that is a command in itself, as the first of the worst.
  @Test(arguments: ["::error::x", "a%b\n::error::x", "\r::set-output name=x::y", "##[error]x"])
  func noCommandComesFromACustomer(id: String) {
    var handoff = Handoff(dealID: id)
    handoff.results["use-case-filled"] = .blank
    var fixture = Fixture([handoff])
    fixture.analysisDate = AnalysisDate(moment: .written("2026-08-31"), source: .data(file: id, column: id))
    var list = FindingList(fixture.context)
    let batch = BatchRenderer(fixture.context, keepsRecords: true).render(fixture.batch)
    list.append(batch)
    let text = text(GitHubFormat(), AuditReport(fixture.context, batch.tally, findings: list))
    let commands = text.split { $0.isNewline }.filter { $0.drop { $0 == " " }.hasPrefix("::") || $0.contains("##[") }
    #expect(commands.count == 1)
    #expect(commands.first?.hasPrefix("::error file=Opportunity.csv,line=2,title=use-case-filled ") == true)
  }

  @Test func theJobSummaryHasNoImagesAndNoLinks() {
    for language in Language.allCases {
      var fixture = Fixture(RandomHandoffs.make(80, seed: 8))
      fixture.language = language
      var settings = GateSettings()
      settings.minCompletion = 90
      let report = AuditReport(fixture.context, fixture.written.tally, gateSettings: settings)
      let text = String(decoding: MarkdownFormat().bytes(of: report.jobSummary), as: UTF8.self)
      #expect(!text.contains("](") && !text.contains("data:image") && !text.contains("<img"))
      #expect(text.utf8.count < 200_000)
      #expect(text.contains("`min-completion`"))
    }
  }

  /// Slack takes 3,000 characters of text.
  @Test func theSummaryCanBePasted() {
    for language in Language.allCases {
      let report = Self.report(language) {
        $0.minCompletion = 90
        $0.minMedianScore = 100
        $0.failOn = .severity(.minor)
        $0.minCoverage = 100
        $0.maxRejected = .count(0)
      }
      #expect(text(SummaryFormat(), report).count < 3_000)
    }
  }
}
