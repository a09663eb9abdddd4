import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct RuleMergeTests {
  @Test func aRepeatedIDNamesBothPlaces() throws {
    let folder = try RuleFolder(["a.yaml": WrittenRule.text(), "b.yaml": "\n\n" + WrittenRule.text()])
    #expect(
      folder.issues("") == [
        "./b.yaml:3:3: error: the rule id `kickoff-soon` is taken by ./a.yaml:1:3; use `override: kickoff-soon` to change that rule"
      ])
  }

  @Test func rulesStandInOrderOfFileThenAsWritten() throws {
    let folder = try RuleFolder([
      "b/x.yaml": WrittenRule.text(id: "third"),
      "a.yaml": WrittenRule.text(id: "second") + WrittenRule.text(id: "first"),
      "c.yml": "rules:\n" + WrittenRule.text(id: "fourth"),
    ])
    #expect(try folder.load("").rules.map(\.id) == ["second", "first", "third", "fourth"])
  }

  @Test func anOverrideStatesOnlyWhatItChanges() throws {
    let folder = try RuleFolder([
      "base.yaml": WrittenRule.adding("  variants: [{when: {segment: smb}, within: {limit: 9 days}}]"),
      "own/rules.yaml": """
      extends: ../base.yaml
      rules:
        - override: kickoff-soon
          weight: 2
          title: {en: Start}
          within: {limit: 3 days, critical: 8 days}

      """,
    ])
    let rules = try folder.load("own")
    let rule = try #require(rules.rules.first)
    #expect(rules.rules.count == 1)
    #expect(rule.weight == 2)
    #expect(rule.title == LocalizedText(en: "Start", es: "Kickoff"))
    #expect(rule.check.scalar(of: "from") == "signed_at")
    #expect(rule.check.scalar(of: "limit") == "3 days")
    #expect(rule.check.scalar(of: "critical") == "8 days")
    // A variant is the changed rule with its own keys put over it.
    #expect(rule.variants.map { $0.check.scalar(of: "limit") } == ["9 days"])
    #expect(rule.variants.map { $0.check.scalar(of: "critical") } == ["8 days"])
    // The rule is still where it was written.
    #expect(rule.position.file.hasSuffix("base.yaml"))
  }

  /// Which of two that disagree stands would hang on the names of their files.
  @Test func twoOverridesOfOnePackMustNotDisagree() throws {
    func issues(_ second: String) throws -> [String] {
      try RuleFolder([
        "base.yaml": WrittenRule.text(),
        "own/a.yaml": "extends: ../base.yaml\nrules:\n- {override: kickoff-soon, weight: 2, within: {limit: 3 days}}\n",
        "own/b.yaml": "rules:\n- {override: kickoff-soon, \(second)}\n",
      ]).issues("own")
    }
    #expect(
      try issues("within: {limit: 4 days}") == [
        "./own/b.yaml:2:44: error: `within/limit` of the rule `kickoff-soon` is already overridden in this pack, "
          + "at ./own/a.yaml:3:55, with another value: keep one of them"
      ])
    // The same again, or another key, contradicts nothing.
    #expect(try issues("weight: 2, within: {limit: 3 days}") == [])
    #expect(try issues("severity: minor, within: {target: 1 day}") == [])
  }

  @Test(
    arguments: [
      (
        "- {override: kickoff-son, weight: 1}",
        "./x.yaml:5:16: error: unknown rule `kickoff-son`; did you mean `kickoff-soon`?"
      ),
      (
        "- {override: kickoff-soon, id: kickoff-late}",
        "./x.yaml:5:30: error: `override` changes the rule `kickoff-soon`, whose id stays: remove `id`"
      ),
      ("- {override: kickoff-soon, wieght: 1}", "./x.yaml:5:30: error: unknown key `wieght`; did you mean `weight`?"),
      ("- {override: kickoff-soon, weight: 0}", "./x.yaml:5:38: error: weight 0 is allowed only with severity info"),
      (
        "- {override: kickoff-soon, filled: {field: champion}}",
        "./x.yaml:5:30: error: the rule `kickoff-soon` has two checks; write two rules"
      ),
      (
        "- {title: {en: a, es: b}}",
        "./x.yaml:5:5: error: a rule needs an `id`, or `override` with the id of the rule it changes"
      ),
      ("- just text", "./x.yaml:5:5: error: expected a mapping of keys, found the value `just text`"),
    ])
  func mistakesOfOverrides(_ item: String, _ issue: String) throws {
    let folder = try RuleFolder([
      "a.yaml": WrittenRule.text(), "x.yaml": "extends: a.yaml\n\n# rules\nrules:\n  \(item)\n",
    ])
    #expect(folder.issues("x.yaml") == [issue])
  }

  /// Examples say what the old check did; a change of words or weight leaves them.
  @Test(
    arguments: [
      ("within: {limit: 3 days}", 0), ("when: {segment: smb}", 0), ("weight: 2", 1), ("title: {en: Start}", 1),
    ])
  func anOverrideOfTheCheckDropsItsExamples(_ change: String, _ count: Int) throws {
    let folder = try RuleFolder([
      "base.yaml": WrittenRule.adding("  examples: [{given: {signed_at: 2026-03-02}, is: pending}]"),
      "own/rules.yaml": "extends: ../base.yaml\nrules:\n  - override: kickoff-soon\n    \(change)\n",
    ])
    let rule = try #require(try folder.load("own").rules.first)
    #expect(rule.examples.count == count)
    #expect(rule.declaresExamples)
  }

  @Test func aPackThatExtendsNothingIsToldWhatToExtend() throws {
    let folder = try RuleFolder(["own.yaml": "disable: [kickoff-soon]\n"])
    #expect(folder.issues("").contains { $0.contains("`extends: default`") })
  }

  @Test func disablingTakesARuleOut() throws {
    let folder = try RuleFolder([
      "a.yaml": WrittenRule.text(id: "one") + WrittenRule.text(id: "two"),
      "x.yaml": "extends: a.yaml\ndisable: [one]\n", "y.yaml": "extends: a.yaml\ndisable: oen\n",
    ])
    #expect(try folder.load("x.yaml").rules.map(\.id) == ["two"])
    #expect(try folder.load("x.yaml").declaredRules.isSuperset(of: ["one", "two"]))
    #expect(folder.issues("y.yaml") == ["./y.yaml:2:10: error: unknown rule `oen`; did you mean `one`?"])
  }

  /// A disabled id is free again: a rule of another kind may take it.
  @Test func aDisabledRuleCanBeWrittenAnew() throws {
    let folder = try RuleFolder([
      "a.yaml": WrittenRule.text(),
      "b.yaml": "extends: a.yaml\ndisable: [kickoff-soon]\n",
      "c.yaml":
        "extends: b.yaml\nrules:\n  - id: kickoff-soon\n    title: {en: a, es: b}\n    rationale: {en: a, es: b}\n"
        + "    action: {en: a, es: b}\n    dimension: timing\n    severity: minor\n    weight: 1\n    filled: {field: champion}\n",
    ])
    #expect(try folder.load("c.yaml").rules.map(\.kind) == ["filled"])
  }

  @Test func everyMistakeIsToldInOneRun() throws {
    let folder = try RuleFolder([
      "a.yaml": WrittenRule.replacing("weight", by: nil) + "- id: B\n  within: {}\n",
      "b.yaml": WrittenRule.replacing("severity", by: "  severity: mayor").replacing("kickoff-soon", with: "other"),
    ])
    let found = folder.issues("")
    #expect(
      found.map { $0.split(separator: ":").prefix(2).joined(separator: ":") } == [
        "./a.yaml:1", "./a.yaml:8", "./b.yaml:6",
      ])
  }
}
