import Foundation
import Testing

/// `check`, `compare` and the gates as a CI job meets them: the real binary, its streams and its exit code.
@Suite struct CheckTests {
  private func world() throws -> SimulatedWorld { try SimulatedWorld.shared.get() }

  private func run(_ arguments: [String], _ world: SimulatedWorld) throws -> ProgramRun {
    try ProgramRun(arguments, in: world.scratch.folder.url)
  }

  @Test func withoutAGateItPasses() throws {
    let world = try world()
    let result = try run(["check", world.exports], world)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("Handoffs"))
    #expect(try run(["check", world.exports, "--fail-on", "never", "--format", "none"], world).output.isEmpty)
  }

  @Test func aFailedGateIsNamedAndExitsWithOne() throws {
    let world = try world()
    let result = try run(["check", world.exports, "--min-completion", "100", "--format", "none"], world)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("gate min-completion failed: completion rate "))
    #expect(result.errors.split(separator: "\n").count == 1)
    let silent = try run(["check", world.exports, "--min-completion", "100", "-qq"], world)
    #expect(silent.status == 1 && silent.output.isEmpty && silent.errors.isEmpty)
    let spanish = try run(
      ["check", world.exports, "--min-completion", "100", "--lang", "es", "--format", "none"], world)
    #expect(spanish.errors.hasPrefix("control min-completion no superado: "))
  }

  @Test(arguments: [
    ["--fail-under", "101"], ["--min-completion", "x"], ["--fail-on", "critical"], ["--max-rejected", "-1"],
    ["--fail-on-new"], ["--baseline", "missing.csv"], ["--prune-baseline"], ["--format", "jnit"], ["--github-summary"],
  ])
  func whatIsNoGateIsUsage(options: [String]) throws {
    let world = try world()
    let result = try run(["check", world.exports] + options, world)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(options[0]) || result.errors.contains(options.last ?? ""))
  }

  /// Written once, nothing is new; one entry taken out, exactly one finding is.
  @Test func aBaselineShowsExactlyWhatIsNew() throws {
    let scratch = try ScratchFolder()
    try SimulatedWorld.simulate(30, seed: 5, into: "world", scratch)
    func check(_ more: [String]) throws -> ProgramRun { try ProgramRun(["check", "world"] + more, in: scratch.url) }
    #expect(try check(["--write-baseline", "known.csv", "--format", "none"]).status == 0)
    #expect(try check(["--baseline", "known.csv", "--fail-on-new", "--format", "none"]).status == 0)
    var lines = try scratch.text("known.csv").split(separator: "\n").map(String.init)
    let removed = lines.remove(at: 4).split(separator: ",").map(String.init)
    lines.append("00000000000000aa,2026-01-01,gone-rule,GONE")
    try scratch.write(lines.joined(separator: "\n") + "\n", to: "known.csv")
    let result = try check(["--baseline", "known.csv", "--fail-on-new", "--format", "json"])
    #expect(result.status == 1)
    #expect(result.errors.contains(": 1 findings that the baseline does not have"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let findings = try #require(object["finding_list"] as? [[String: Any]]).filter {
      $0["baseline"] as? String == "new"
    }
    #expect(findings.map { $0["fingerprint"] as? String } == [removed[0]])
    #expect(findings.first?["rule_id"] as? String == removed[2])
    let pruned = try check(["--baseline", "known.csv", "--prune-baseline", "--format", "none"])
    #expect(pruned.errors.hasPrefix("known.csv: 1 entries that no longer occur removed"))
    #expect(try scratch.text("known.csv").split(separator: "\n").count == lines.count - 1)
  }

  @Test func gatesAndWaiversOfTheWorkspace() throws {
    let scratch = try ScratchFolder()
    try SimulatedWorld.simulate(30, seed: 5, into: "world", scratch)
    let workspace = try scratch.text("world/workspace.yaml")
    try scratch.write(workspace + "\nci_gates: {fail_on: core, max_rejected: 0}\n", to: "world/workspace.yaml")
    func check(_ more: [String] = []) throws -> ProgramRun {
      try ProgramRun(["check", "world", "--format", "json"] + more, in: scratch.url)
    }
    let first = try check()
    #expect(first.status == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(first.output.utf8)) as? [String: Any])
    let core = try #require(object["finding_list"] as? [[String: Any]]).filter { $0["severity"] as? String == "core" }
    #expect(!core.isEmpty)
    let waivers = core.map { finding in
      "  - {rule: \(finding["rule_id"] ?? ""), deal: \(finding["deal_id"] ?? ""), owner: Ana, reason: agreed, expires: 2099-01-01}\n"
    }
    try scratch.write(
      workspace + "\nci_gates: {fail_on: core, max_rejected: 0}\nwaivers:\n" + waivers.joined(),
      to: "world/workspace.yaml")
    #expect(try check().status == 0)
    #expect(try check(["--fail-on", "never"]).status == 0)
    #expect(try check(["--fail-on", "minor"]).status == 1)
  }

  @Test(arguments: [
    ("ci_gates: {min_complection: 90}", "min_completion"), ("ci_gates: {fail_on: corre}", "core"),
    ("waivers: [{rule: kickoff-held, deal: D, owner: Ana, reason: x}]", "expires"),
    ("waivers: [{rule: kickoff-hel, deal: D, owner: Ana, reason: x, expires: 2026-12-31}]", "kickoff-held"),
    ("waivers: [{rule: kickoff-held, deal: D, owner: Ana, reason: x, expires: soon}]", "2026-12-31"),
  ])
  func mistakesInTheWorkspaceAreNamed(line: String, hint: String) throws {
    let scratch = try ScratchFolder()
    try SimulatedWorld.simulate(12, seed: 5, into: "world", scratch)
    try scratch.write(try scratch.text("world/workspace.yaml") + "\n\(line)\n", to: "world/workspace.yaml")
    let result = try ProgramRun(["check", "world"], in: scratch.url)
    #expect(result.status == 2)
    #expect(result.errors.contains("workspace.yaml:") && result.errors.contains(hint), "\(result.errors)")
  }

  /// The same exports twice are no change; worse ones are; another ruler is refused.
  @Test func twoBundles() throws {
    let scratch = try ScratchFolder()
    try SimulatedWorld.simulate(200, seed: 5, into: "world", scratch)
    try SimulatedWorld.audit("world", out: "a", scratch)
    func compare(_ more: [String]) throws -> ProgramRun { try ProgramRun(["compare"] + more, in: scratch.url) }
    let same = try compare(["a", "a", "--fail-if-worse"])
    #expect(same.status == 0)
    #expect(same.output.contains("within what chance explains"))
    try SimulatedWorld.audit("world", out: "c", scratch, ["--rules", "default", "--lang", "es"])
    #expect(try compare(["a", "c", "--lang", "es"]).output.contains("Comparación de dos auditorías"))
    // Half of the completed handoffs are counted as not completed.
    let manifest = try scratch.text("a/manifest.json")
    let complete = try #require(manifest.firstMatch(of: /"complete": (\d+),\s+"incomplete": (\d+)/))
    let (done, missed) = (try #require(Int(complete.1)), try #require(Int(complete.2)))
    let worse = manifest.replacing(
      complete.0, with: "\"complete\": \(done / 2),\n \"incomplete\": \(missed + done - done / 2)")
    try scratch.write(worse, to: "worse/manifest.json")
    let drop = try compare(["a", "worse", "--fail-if-worse"])
    #expect(drop.status == 1)
    #expect(drop.errors == "gate fail-if-worse failed: Handoff completion rate\n")
    #expect(try compare(["a", "worse"]).status == 0)
    try scratch.write(manifest.replacing("\"ruler\": \"", with: "\"ruler\": \"0"), to: "other/manifest.json")
    let refused = try compare(["a", "other"])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--across-rulers"))
    #expect(try compare(["a", "other", "--across-rulers"]).status == 0)
    #expect(try compare(["a", "missing"]).status == 3)
    try scratch.write("{}", to: "empty/manifest.json")
    #expect(try compare(["a", "empty"]).status == 3)
  }

  /// Every file that was asked for is there, and each says the same number of findings.
  @Test func everyFormatOfOneRunAgrees() throws {
    let scratch = try ScratchFolder()
    try SimulatedWorld.simulate(40, seed: 9, into: "world", scratch)
    try SimulatedWorld.audit(
      "world", out: "out", scratch, ["--report", "md,html,csv,json,junit,sarif,gitlab,summary,vega"])
    let rows = CSVTable(try scratch.text("out/findings.csv")).rows.filter { !($0["fingerprint"] ?? "").isEmpty }
    func object(_ name: String) throws -> Any {
      try JSONSerialization.jsonObject(with: Data(try scratch.text("out/\(name)").utf8))
    }
    let sarif = try #require(try object("report.sarif") as? [String: Any])
    let results = (sarif["runs"] as? [[String: Any]])?.first?["results"] as? [Any]
    #expect(results?.count == rows.count)
    #expect((try object("gl-code-quality-report.json") as? [Any])?.count == rows.count)
    let json = try #require(try object("report.json") as? [String: Any])
    #expect((json["findings"] as? [String: Any])?["total"] as? Int == rows.count)
    #expect(try scratch.text("out/junit.xml").contains("<property name=\"findings\" value=\"\(rows.count)\"/>"))
    #expect(try scratch.text("out/report.html").contains("<svg"))
    #expect(try scratch.text("out/summary.txt").count < 1_500)
  }

  @Test func spanishSpreadsheets() throws {
    let world = try world()
    try SimulatedWorld.audit(
      world.exports, out: "excel", world.scratch.folder, ["--csv-dialect", "excel-es", "--report", "csv"])
    let bytes = try Data(contentsOf: world.scratch.folder.url.appending(path: "excel/handoffs.csv"))
    #expect(bytes.prefix(3) == Data([0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    #expect(text.hasPrefix("deal_id;deal_name;"))
    #expect(text.split(separator: "\r\n").count == world.handoffs.rows.count + 1)
    let scores = world.handoffs.rows.compactMap { $0["score"] }.filter { !$0.isEmpty }
    for score in scores.prefix(20) { #expect(text.contains(";" + score.replacing(".", with: ",") + ";")) }
    #expect(try scratchManifest(world).contains("\"csv_dialect\": \"excel-es\""))
  }

  private func scratchManifest(_ world: SimulatedWorld) throws -> String {
    try world.scratch.folder.text("excel/manifest.json")
  }
}
