import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffRules

@Suite struct PatternTests {
  /// Three rules whose outcomes a test chooses by three fields, and a pattern over them.
  private static func trial(_ pattern: String) throws -> Trial {
    let fields = ["champion", "blockers", "integrations"]
    let rules = zip(["a", "b", "c"], fields).map { WrittenRule.text("filled: {field: \($1)}", id: $0) }.joined()
    return try Trial(rules: rules + WrittenRule.text("pattern: \(pattern)", id: "p"))
  }

  /// `+` satisfied, `-` violated, `?` not exported, one for each rule.
  private static func given(_ states: String) -> String {
    let cells = zip(["champion", "blockers", "integrations"], states).compactMap { field, state in
      state == "?" ? nil : "\(field): \(state == "+" ? "text" : "''")"
    }
    return "{\(cells.joined(separator: ", "))}"
  }

  private static let a = "{outcome: a, is: violated}"
  private static let b = "{outcome: b, is: violated}"
  private static let c = "{outcome: c, is: violated}"

  @Test(
    arguments: [
      (a, "-++", "violated"), (a, "+++", "satisfied"), (a, "?++", "unknown"),
      ("{any: [\(a), \(b), \(c)]}", "+++", "satisfied"), ("{any: [\(a), \(b), \(c)]}", "++-", "violated"),
      // One is enough, whatever is not known; none is only known where all are.
      ("{any: [\(a), \(b), \(c)]}", "?+-", "violated"), ("{any: [\(a), \(b), \(c)]}", "?++", "unknown"),
      ("{all: [\(a), \(b)]}", "--+", "violated"), ("{all: [\(a), \(b)]}", "-++", "satisfied"),
      ("{all: [\(a), \(b)]}", "-?+", "unknown"), ("{all: [\(a), \(b)]}", "+?+", "satisfied"),
      ("{not: \(a)}", "+++", "violated"), ("{not: \(a)}", "-++", "satisfied"), ("{not: \(a)}", "?++", "unknown"),
      ("{all: [\(a), {any: [\(b), {not: \(c)}]}]}", "-++", "violated"),
      ("{all: [\(a), {any: [\(b), {not: \(c)}]}]}", "-+-", "satisfied"),
      ("{outcome: a, is: [satisfied, violated]}", "+++", "violated"),
      // Unknown can be asked for by name.
      ("{outcome: a, is: [unknown]}", "?++", "violated"), ("{outcome: a, is: unknown}", "+++", "satisfied"),
    ])
  func combinations(_ pattern: String, _ states: String, _ verdict: String) throws {
    #expect(try Self.trial(pattern).verdict(Self.given(states)) == verdict)
  }

  @Test(
    arguments: [
      ("{acv: 5, champion: ''}", "violated"), ("{acv: 4, champion: ''}", "satisfied"),
      ("{acv: 5, champion: x y}", "satisfied"),
      ("{acv: '', champion: ''}", "unknown"), ("{acv: '', champion: x y}", "satisfied"),
    ])
  func conditionsAreTermsToo(_ given: String, _ verdict: String) throws {
    let trial = try Self.trial("{all: [\(Self.a), {when: {acv: '>= 5'}}]}")
    #expect(try trial.verdict(given) == verdict)
  }

  /// A pattern of conditions alone points at the first cell they ask about, else at the deal's row.
  @Test func conditionsPointAtTheirCell() throws {
    let trial = try Self.trial("{all: [{when: {acv: '>= 5'}}, {when: {champion: blank}}]}")
    let catalogue = trial.book.ruleSet.catalogue
    let found = try trial.result("{acv: 5, champion: ''}")
    #expect(found.outcome == .violated)
    #expect(found.origin == CellOrigin(table: .deals, field: catalogue.id(.deals, "acv"), row: 0))
  }

  /// Not applicable and pending are known: they are not the outcome asked for.
  @Test func otherOutcomesAreNotTheOneAskedFor() throws {
    let rules = WrittenRule.text(
      "within: {from: signed_at, to: kickoff_at, limit: 5 days}", id: "a", more: "when: {segment: smb}")
    let trial = try Trial(rules: rules + WrittenRule.text("pattern: {outcome: a, is: [late, overdue]}", id: "p"))
    #expect(try trial.verdict("{segment: enterprise, kickoff_at: ''}") == "satisfied")
    #expect(try trial.verdict("{segment: smb, kickoff_at: ''}", asOf: "2026-03-03") == "satisfied")
    #expect(try trial.verdict("{segment: smb, kickoff_at: ''}") == "violated")
    // The condition is unknown, and so the rule; impossible data are as good as none.
    #expect(try trial.verdict("{kickoff_at: ''}") == "unknown")
    #expect(try trial.verdict("{segment: smb, kickoff_at: 2026-01-01}") == "unknown")
  }

  /// A bit for each rule that took part, in order of mention (c, then b); the cell is that of the first.
  @Test func everyRuleThatTookPartIsEvidence() throws {
    let trial = try Self.trial("{any: [\(Self.c), \(Self.b)]}")
    let result = try trial.result(Self.given("+--"))
    #expect((result.reason, result.found) == (.patternFound, 0b11))
    #expect(result.origin.field == trial.book.ruleSet.catalogue.id(.deals, "integrations"))
    #expect(try trial.result(Self.given("+-+")).found == 0b10)
    #expect(try trial.result(Self.given("++-")).found == 0b01)
    let absent = try trial.result(Self.given("+++"))
    #expect((absent.reason, absent.origin) == (.patternAbsent, .none))
  }

  @Test func whatIsExpectedNamesRulesAndConditions() throws {
    func expected(_ pattern: String) throws -> LocalizedText {
      try #require(Self.trial(pattern).book.descriptions.last?.expectations.first)
    }
    #expect(try expected("{when: {acv: '>= 5'}}").en == "not the case: “Annual contract value” at least 5")
    #expect(try expected("{when: {acv: '>= 5'}}").es == "no se da: «Valor anual del contrato» al menos 5")
    #expect(
      try expected("{all: [\(Self.b), {when: {acv: '>= 5'}}, \(Self.a)]}").en
        == "no such combination of “Title”, “Title”, (“Annual contract value” at least 5)")
  }

  @Test func patternsMayBuildOnPatternsAndStandLast() throws {
    let rules =
      WrittenRule.text("pattern: {outcome: a, is: violated}", id: "p1")
      + WrittenRule.text("filled: {field: champion}", id: "a")
      + WrittenRule.text("pattern: {not: {outcome: p1, is: violated}}", id: "p2")
    let trial = try Trial(rules: rules)
    #expect(trial.book.descriptions.map(\.id) == ["a", "p1", "p2"])
    #expect(trial.book.descriptions.map(\.isPattern) == [false, true, true])
    #expect(try trial.verdict("{champion: ''}") == "satisfied")
    #expect(try trial.verdict("{champion: x y}") == "violated")
  }

  /// A pattern of severity core is evidence: it neither weighs nor caps.
  @Test func patternsCarryNoWeight() throws {
    let trial = try Trial(
      rules: WrittenRule.text("filled: {field: champion}", id: "a", weight: 9)
        + WrittenRule.text("filled: {field: blockers}", id: "b")
        + WrittenRule.text("pattern: {outcome: b, is: violated}", id: "p", severity: "core"))
    let dataset = try Exports(["{champion: x y, blockers: ''}"]).dataset(for: trial.book)
    let batch = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock).evaluate([0])
    #expect(batch.columns.last?.results.first?.outcome == .violated)
    #expect(batch.scores.first?.score == 900)
    #expect(batch.scores.first?.isCapped == false)
    #expect(batch.scores.first?.ledger.map(\.cause) == [.rule(1)])
  }
}
