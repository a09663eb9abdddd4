import Foundation
import Testing

/// The commands of rule authors, run as they are typed.
@Suite struct RulesCommandTests {
  private func run(_ arguments: [String], in scratch: ScratchFolder) throws -> ProgramRun {
    try ProgramRun(["rules"] + arguments, in: scratch.url)
  }

  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func everyCatalogueIDIsImplemented() throws {
    let run = try run(["trace"], in: ScratchFolder())
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(run.output.contains("H01\trule\tcompany-named\tRules/completeness/customer.yaml:"))
    #expect(run.output.contains("D20\tsetting\tkickoff-within-a-week"))
    #expect(run.output.hasSuffix("317 ids, all implemented\n"))
  }

  /// An id that a command answers names one that there is.
  @Test func commandsThatAreNamedExist() throws {
    let scratch = try ScratchFolder()
    let lines = try run(["trace"], in: scratch).output.split(separator: "\n").map { $0.split(separator: "\t") }
    let named = lines.filter { $0.count > 2 && $0[1] == "command" }.map { (id: String($0[0]), command: String($0[2])) }
    #expect(named.contains { $0 == ("M24", "handoff agree") } && named.contains { $0 == ("M02", "handoff sample") })
    for command in Set(named.map(\.command)) {
      let words = command.split(separator: " ").map(String.init)
      #expect(words.first == "handoff")
      #expect(try ProgramRun(words.dropFirst() + ["--help"], in: scratch.url).status == 0, "\(command)")
    }
  }

  /// The catalogue beside the package, where it is there.
  @Test func theCatalogueItselfIsImplemented() throws {
    let file = Self.package.deletingLastPathComponent().appending(path: "shared/catalogue.md")
    guard FileManager.default.fileExists(atPath: file.path) else {
      print("skipped: no \(file.lastPathComponent) beside the package")
      return
    }
    let run = try run(["trace", "--catalogue", file.path], in: ScratchFolder())
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test func anIDThatNothingImplementsFails() throws {
    let scratch = try ScratchFolder()
    try scratch.write("| id | at |\n|---|---|\n| H01 | x |\n| Z99 | x |\n", to: "catalogue.md")
    let run = try run(["trace", "--catalogue", "catalogue.md"], in: scratch)
    #expect(run.status == 2)
    #expect(run.errors.contains("error: nothing implements the catalogue id Z99"))
    #expect(run.errors.contains("error: the catalogue has no `H02`"))
  }

  @Test func traceShowsTheLastFindingOfABundle() throws {
    let world = try SimulatedWorld.shared.get()
    let run = try run(["trace", "--bundle", "reports"], in: world.scratch.folder)
    let last = try #require(world.findings.rows.last { $0["rule_id"] == "champion-named" })
    let line = try #require(run.output.split(separator: "\n").first { $0.hasPrefix("H06\trule\tchampion-named\t") })
    #expect(line.hasSuffix("\t\(last["deal_id"] ?? "") \(last["outcome"] ?? "")"))
  }

  @Test func showNamesThePlaceOfEachValue() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "extends: default\nsettings: {kickoff-unit: calendar-days}\nrules:\n  - override: kickoff-held\n    weight: 7\n",
      to: "own.yaml")
    let run = try run(["show", "kickoff-held", "--resolved", "--rules", "own.yaml"], in: scratch)
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n").map(String.init)
    // The weight is the pack's, the limit that of the setting, the clock that of the shipped rule.
    #expect(lines.contains { $0.hasPrefix("weight: 7") && $0.hasSuffix("# own.yaml:5") })
    #expect(lines.contains { $0.hasPrefix("  limit: 7 days") && $0.contains("# Rules/settings.yaml:") })
    #expect(lines.contains { $0.hasPrefix("  from: signed_at") && $0.contains("# Rules/timing/kickoff.yaml:") })
  }

  @Test func anUnknownSettingNamesTheNearest() throws {
    let run = try run(["show", "--setting", "kickoff-units=calendar-days"], in: ScratchFolder())
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean `kickoff-unit`?"))
  }

  /// Under seven calendar days nothing changes without holidays, under a limit of one day almost everything does.
  @Test func diffListsTheBiggestMoversFirst() throws {
    let world = try SimulatedWorld.shared.get()
    let scratch = world.scratch.folder
    let none = try run(["diff", "default", "default", world.exports], in: scratch)
    #expect(none.output == "0 of 60 handoffs change their score, 0 a verdict\n")
    try scratch.write(
      "extends: default\nrules:\n  - {override: kickoff-held, within: {limit: 1 business day, target: 0 business days}, variants: []}\n",
      to: "strict.yaml")
    let strict = try run(["diff", "default", "strict.yaml", world.exports], in: scratch)
    #expect(strict.errors == "")
    let lines = strict.output.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("  kickoff-held  ") })
    let changes = lines.filter { $0.contains(" -> ") }.map { line -> Int in
      let tenths = line.split(separator: " ").map { Int($0.replacing(".", with: "")) ?? 0 }
      return abs(tenths[3] - tenths[1])
    }
    #expect(!changes.isEmpty)
    #expect(changes == changes.sorted(by: >))
  }

  @Test func testReportsWhatIsNotExercisedAndNotNoticed() throws {
    let scratch = try ScratchFolder()
    let rule = """
      - id: seats-above-ten
        title: {en: Seats above ten, es: Más de diez asientos}
        rationale: {en: Small teams need less., es: Los equipos pequeños necesitan menos.}
        action: {en: Check the seats., es: Revise los asientos.}
        dimension: completeness
        severity: minor
        weight: 1
        filled: {field: acv, value: "> 10"}
        examples:
          - {given: {acv: "1000"}, is: satisfied}
          - {given: {}, is: unknown}

      """
    try scratch.write(rule, to: "pack/rules.yaml")
    let loose = try run(["test", "pack", "--mutate"], in: scratch)
    #expect(loose.errors == "")
    #expect(loose.output.contains("no example of `seats-above-ten` has lost credit"))
    #expect(loose.output.contains("no example of `seats-above-ten` notices value: > 10 -> > 21"))
    #expect(loose.output.contains("0 of 1 mutations noticed"))
    try scratch.write(
      rule.replacing(
        "{given: {}",
        with: "{given: {acv: \"11\"}, is: satisfied}\n    - {given: {acv: \"10\"}, is: violated}\n    - {given: {}"),
      to: "pack/rules.yaml")
    let tight = try run(["test", "pack", "--mutate"], in: scratch)
    #expect(tight.output.contains("1 of 1 mutations noticed"))
    #expect(!tight.output.contains("note:"))
  }

  @Test func fixturesOfAPackAreRun() throws {
    let scratch = try ScratchFolder()
    try scratch.write("extends: default\n", to: "pack/rules.yaml")
    try scratch.write(
      "deal_id,close_date,kickoff_at,segment\nD1,2026-01-08,2026-01-14,enterprise\n", to: "pack/tests/one/deals.csv")
    try scratch.write("deal_id,rule_id,outcome\nD1,kickoff-held,met\n", to: "pack/tests/one/expected.csv")
    let good = try run(["test", "pack"], in: scratch)
    #expect(good.errors == "")
    #expect(good.output.contains("and 1 fixtures behave"))
    try scratch.write("deal_id,rule_id,outcome\nD1,kickoff-held,late\n", to: "pack/tests/one/expected.csv")
    let bad = try run(["test", "pack"], in: scratch)
    #expect(bad.status == 2)
    #expect(
      bad.errors.contains(
        "pack/tests/one/expected.csv:2:1: error: expected late for `kickoff-held` of D1, but the rule says met"))
  }

  /// The file and the commands of the walk-through, taken out of the README.
  @Test func theWalkThroughOfTheReadmeWorksAsPrinted() throws {
    let readme = try String(contentsOf: Self.package.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "\n```")
    let file = try #require(blocks.first { $0.hasPrefix("yaml\n# my-rules/rules.yaml") })
    let commands = try #require(blocks.first { $0.hasPrefix("\nhandoff rules lint my-rules\n") })
    let scratch = try ScratchFolder()
    try SimulatedWorld.simulate(120, seed: 3, into: "exports", scratch)
    try scratch.write(String(file.dropFirst("yaml\n".count)) + "\n", to: "my-rules/rules.yaml")
    var outputs: [String] = []
    for line in commands.split(separator: "\n") {
      let run = try ProgramRun(line.split(separator: " ").dropFirst().map(String.init), in: scratch.url)
      #expect(run.status == 0, "\(line): \(run.errors)")
      outputs.append(run.output)
    }
    #expect(outputs.count == 4)
    #expect(outputs[1].contains("mutations noticed"))
    #expect(outputs[2].contains("limit: 10 business days"))
    #expect(outputs[2].contains("# my-rules/rules.yaml:7"))
    #expect(outputs[3].contains("kickoff-held"))
  }

  @Test func theManualOfTheRulesIsCurrent() throws {
    let run = try run(["doc"], in: ScratchFolder())
    let manual = try String(contentsOf: Self.package.appending(path: "Rules/README.md"), encoding: .utf8)
    #expect(run.output == manual, "run `make rules-manual`")
  }

  @Test(
    arguments: [
      (
        "variants: [{when: {segment: [smb, enterprise]}, filled: {value: '> 1'}}, {when: {segment: smb}, filled: {value: '> 2'}}]",
        "cannot be reached: earlier ones take every segment it names"
      ),
      (
        "variants: [{when: {amount: '>= 10'}, filled: {value: '> 1'}}, {when: {amount: '> 20'}, filled: {value: '> 2'}}]",
        "cannot be reached: earlier ones take every amount it names"
      ),
      (
        "variants: [{when: {amount: '< 5'}, filled: {value: '> 1'}}, {when: {amount: '>= 5'}, filled: {value: '> 2'}}, {when: {amount: 3..9}, filled: {value: '> 3'}}]",
        "cannot be reached: earlier ones take every amount it names"
      ),
      (
        "when: {segment: smb}\n  variants: [{when: {segment: enterprise}, filled: {value: '> 1'}}]",
        "cannot be reached: it and the rule ask opposite things of `segment`"
      ),
      (
        "when: {all: [{amount: '> 20'}, {amount: '< 10'}]}",
        "the condition of `r` can never hold: what it asks of `amount` contradicts itself"
      ),
      (
        "when: {all: [{segment: smb}, {not: {amount: '> 5'}}, {segment: [enterprise, strategic]}]}",
        "what it asks of `segment` contradicts itself"
      ),
      ("examples: [{given: {acvv: '5'}, is: unknown}]", "unknown field `acvv`; did you mean `acv`?"),
      (
        "examples: [{given: {amount: '5'}, is: satisfied}]",
        "what an example does not give is not exported: add `acv`, perhaps with"
      ),
      ("title: {en: Value of deal, es: Value of deal}", "the `title` of `r` is not translated"),
      ("rationale: {en: Same, es: Same}", "the `rationale` of `r` is not translated"),
      ("catalogue: []", "the rule `r` has no example"),
    ])
  func lintFinds(_ line: String, _ message: String) throws {
    let scratch = try ScratchFolder()
    var rule = [
      "- id: r", "  title: {en: T, es: T}", "  rationale: {en: Why, es: Por qué}", "  action: {en: Do, es: Haga}",
      "  dimension: timing", "  severity: minor", "  weight: 1", "  filled: {field: acv, value: '> 0'}",
    ]
    if let written = ["title": 1, "rationale": 2].first(where: { line.hasPrefix($0.key) }) {
      rule[written.value] = "  \(line)"
    } else {
      rule.append("  \(line)")
    }
    try scratch.write(rule.joined(separator: "\n") + "\n", to: "own.yaml")
    let run = try run(["lint", "own.yaml"], in: scratch)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func lintSaysWhichInheritedExamplesAnOverrideDrops() throws {
    let scratch = try ScratchFolder()
    try scratch.write(
      "extends: default\nrules: [{override: messages-answered, replies: {limit: 6 hours}}]\n", to: "own.yaml")
    let run = try run(["lint", "own.yaml"], in: scratch)
    #expect(run.status == 0)
    #expect(run.output.contains("dropped: messages-answered"), "\(run.output)")
  }
}
