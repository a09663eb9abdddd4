import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct RuleSpecTests {
  private static func decode(_ text: String) throws(ConfigurationError) -> RuleSpec {
    guard let node = try YAMLDocument.parse(text, file: "r.yaml")?.elements.first else {
      throw ConfigurationError(at: nil, en: "no rule", es: "sin regla")
    }
    return try RuleSpec(node, kinds: Kinds.all)
  }

  private func found(_ text: String) -> [String] {
    issues { () throws(ConfigurationError) in try Self.decode(text) }
  }

  @Test func aWholeRuleIsRead() throws {
    let rule = try Self.decode(
      WrittenRule.adding(
        "  catalogue: [S01, S02]", "  when: {segment: smb}", "  variants:",
        "    - {when: {acv: '>= 1'}, within: {limit: 9 days}}",
        "    - {when: {acv: '< 1'}, within: {to: first_value_at}}",
        "  examples:",
        "    - {given: {signed_at: 2026-03-02, as_of: 2026-04-01, activities: [{type: call}]}, is: late, credit: 5000}")
    )
    #expect(rule.id == "kickoff-soon")
    #expect(rule.title == LocalizedText(untranslated: "Kickoff"))
    #expect(rule.rationale == LocalizedText(en: "Because", es: "Porque"))
    #expect(rule.action == LocalizedText(en: "Hold it", es: "Hágalo"))
    #expect(rule.catalogueIDs == ["S01", "S02"])
    #expect((rule.dimension, rule.severity, rule.weight, rule.kind) == (.timing, .major, 5, "within"))
    #expect(rule.when?.scalar(of: "segment") == "smb")
    #expect(rule.variants.map { $0.check.scalar(of: "limit") } == ["9 days", "5 days"])
    #expect(rule.variants.map { $0.check.scalar(of: "to") } == ["kickoff_at", "first_value_at"])
    let example = try #require(rule.examples.first)
    #expect(example.cells.map(\.field) == ["signed_at"])
    #expect(example.rows.map(\.table) == ["activities"])
    #expect(example.rows.first?.rows.first?.map(\.text) == ["call"])
    #expect((example.asOf, example.outcome, example.credit) == ("2026-04-01", .late, 5_000))
    #expect("\(rule.position)" == "r.yaml:1:3")
  }

  @Test func aPatternHasNeitherDimensionNorWeight() throws {
    let text = WrittenRule.replacing("weight", by: nil).replacing("  dimension: timing\n", with: "")
      .replacing("within: {from: signed_at, to: kickoff_at, limit: 5 days}", with: "pattern: {outcome: a, is: late}")
    let rule = try Self.decode(text)
    #expect((rule.dimension, rule.weight, rule.kind) == (nil, 0, "pattern"))
    #expect(
      found(text + "  weight: 0\n  dimension: timing\n") == [
        "r.yaml:7:11: error: patterns carry evidence, never weight: remove `weight`",
        "r.yaml:8:14: error: patterns carry evidence, never weight: remove `dimension`",
      ])
  }

  @Test(
    arguments: [
      ("weight", nil, "1:3: error: the key `weight` is missing here"),
      ("weight", "  weight: 0", "7:11: error: weight 0 is allowed only with severity info"),
      ("weight", "  weight: -1", "7:11: error: expected a whole number from 0 to 1000, found the value `-1`"),
      ("weight", "  weight: 1001", "7:11: error: expected a whole number from 0 to 1000, found the value `1001`"),
      ("weight", "  weight: 2.5", "7:11: error: expected a whole number from 0 to 1000, found the value `2.5`"),
      ("weight", "  weight:", "7:10: error: expected a whole number from 0 to 1000, found nothing"),
      ("weight", "  wieght: 5", "7:3: error: unknown key `wieght`; did you mean `weight`?"),
      ("title", "  title: {en: Kickoff}", "2:10: error: the key `es` is missing here"),
      (
        "title", "  title: Kickoff",
        "2:10: error: expected a text in both languages, `{en: ..., es: ...}`, found the value `Kickoff`"
      ),
      ("rationale", "  rationale: {es: Porque}", "3:14: error: the key `en` is missing here"),
      ("action", nil, "1:3: error: the key `action` is missing here"),
      ("severity", "  severity: mayor", "6:13: error: unknown severity `mayor`; did you mean `major`?"),
      ("dimension", "  dimension: timming", "5:14: error: unknown dimension `timming`; did you mean `timing`?"),
      ("dimension", nil, "1:3: error: the key `dimension` is missing here"),
      (
        "within", nil,
        "1:3: error: the rule `kickoff-soon` has no check; expected one of `agrees`, `at_least`, `compare`, `covered`, `each`, `filled`, `holds`, `longest_gap`, `order`, `replies`, `within`, `pattern`"
      ),
      ("within", "  witin: {}", "8:3: error: unknown key `witin`; did you mean `within`?"),
      (
        "within", "  between: {}",
        "8:3: error: unknown key `between`; expected one of `action`, `agrees`, `at_least`, `catalogue`, `compare`, `covered`, `dimension`, `each`, ..."
      ),
      ("within", "  within: {}\n  order: {}", "9:3: error: the rule `kickoff-soon` has two checks; write two rules"),
    ] as [(String, String?, String)])
  func mistakes(_ key: String, _ line: String?, _ issue: String) {
    #expect(found(WrittenRule.replacing(key, by: line)) == ["r.yaml:\(issue)"])
  }

  @Test(
    arguments: [
      ("Kickoff_Soon", "the id `Kickoff_Soon` must be kebab-case: small letters, digits and `-`"),
      ("kickoff soon", "the id `kickoff soon` must be kebab-case: small letters, digits and `-`"),
      ("días", "the id `días` must be kebab-case: small letters, digits and `-`"),
      ("''", "expected a text, found nothing"),
    ])
  func identifiersAreKebabCase(_ id: String, _ issue: String) {
    #expect(found(WrittenRule.text(id: id)) == ["r.yaml:1:7: error: \(issue)"])
  }

  @Test(
    arguments: [
      ("  variants: [{within: {limit: 1 day}}]", "9:14: error: the key `when` is missing here"),
      ("  variants: [{when: {acv: 1}}]", "9:14: error: the key `within` is missing here"),
      ("  variants: [{when: {acv: 1}, filled: {}}]", "9:14: error: the key `within` is missing here"),
      ("  variants: [{when: {acv: 1}, withn: {}}]", "9:31: error: unknown key `withn`; did you mean `within`?"),
      ("  examples: [{is: met}]", "9:14: error: the key `given` is missing here"),
      ("  examples: [{given: {}, is: meet}]", "9:30: error: unknown outcome `meet`; did you mean `met`?"),
      (
        "  examples: [{given: {}, is: met, credit: 1.5}]",
        "9:43: error: expected a whole number from 0 to 10000, found the value `1.5`"
      ),
      (
        "  owner: me",
        "9:3: error: unknown key `owner`; expected one of `action`, `agrees`, `at_least`, `catalogue`, `compare`, `covered`, `dimension`, `each`, ..."
      ),
    ])
  func mistakesBelow(_ line: String, _ issue: String) {
    let found = found(WrittenRule.adding(line))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("r.yaml:\(issue)") == true, "\(found)")
  }

  @Test func weightZeroGoesWithSeverityInfoOnly() throws {
    let info = WrittenRule.replacing("severity", by: "  severity: info").replacing("weight: 5", with: "weight: 0")
    #expect(try Self.decode(info).weight == 0)
    for severity in ["core", "minor"] {
      #expect(found(info.replacing("severity: info", with: "severity: \(severity)")).count == 1)
    }
  }

  @Test func everyMistakeOfARuleIsToldAtOnce() {
    let text = WrittenRule.replacing("title", by: "  title: {en: a}").replacing("severity: major", with: "severity: x")
    #expect(found(text).map { $0.split(separator: " ")[0] } == ["r.yaml:2:10:", "r.yaml:6:13:"])
  }

  @Test func oneHundredVariantsAreTooMany() {
    func variants(_ count: Int) -> String {
      "  variants:\n" + (0..<count).map { "    - {when: {acv: '\($0)'}, within: {limit: 1 day}}\n" }.joined()
    }
    #expect(found(WrittenRule.adding(variants(99))) == [])
    #expect(found(WrittenRule.adding(variants(100))) == ["r.yaml:10:5: error: more than 99 variants"])
  }
}
