import HandoffModel
import Testing

@testable import HandoffConfig
@testable import HandoffRules

/// The ruler changes with what decides scores and with nothing else.
@Suite struct RulerTests {
  private static let rules = """
    - id: a-rule
      title: {en: Title, es: Título}
      rationale: {en: Why, es: Por qué}
      action: {en: Do, es: Haga}
      catalogue: [S01]
      severity: major
      dimension: timing
      weight: 3
      when: {segment: [smb, enterprise]}
      within: {from: signed_at, to: kickoff_at, limit: 5 days, tolerance: any}
      variants:
        - {when: {acv: ">= 5"}, within: {limit: 9 days}}
      examples:
        - {given: {kickoff_at: 2026-03-03}, is: met}
    - id: b-rule
      title: {en: Title, es: Título}
      rationale: {en: Why, es: Por qué}
      action: {en: Do, es: Haga}
      severity: minor
      dimension: completeness
      weight: 1
      filled: {field: champion, min_words: 2, none_of: [own_test]}

    """
  private static let derived =
    "- {name: calls, label: {en: Calls, es: Llamadas}, count: {table: activities, where: {type: call}}}"
  private static let tests = "- {name: own_test, label: {en: own, es: propia}, terms: [red, blue]}"
  private static let fields =
    "- {name: own_field, table: deals, type: choice, label: {en: Own, es: Propio}, choices: {a: [x]}}"
  private static let segments =
    "{order: [smb, enterprise], basis: [acv], thresholds: [{segment: enterprise, when: {acv: '>= 9'}}, {segment: smb}]}"
  private static let scoring = """
    dimensions: {completeness: 40, timing: 40, playbook: 20}
    core_cap: {score: 59.0, missed_by: [violated]}
    grades: {excellent: 85, good: 70, fair: 60}
    groups: [{id: g, title: {en: Group, es: Grupo}, rules: [a-rule], max_points: 10}]
    completion: {milestones: [a-rule], alarm: 90}

    """

  private static func hash(
    rules: String = rules, derived: String = derived, tests: String = tests, fields: String = fields,
    segments: String = segments,
    scoring: String = scoring, calendar: String = "weekdays", zone: String = "UTC"
  ) throws -> String {
    let set = try RuleSet.written(
      rules, fields: fields, derived: derived, textTests: tests, segments: segments, scoring: scoring)
    return Ruler.hash(of: set, calendar: calendar, timeZone: zone)
  }

  private static let usual = Result { try hash() }

  @Test func aRulerIsAHash() throws {
    let ruler = try Self.usual.get()
    #expect(ruler.utf8.count == 64)
    #expect(ruler.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    #expect(try Self.hash() == ruler)
  }

  // MARK: What does not matter

  @Test(
    arguments: [
      ("title: {en: Title, es: Título}", "title: {en: Other, es: Otro}"),
      ("rationale: {en: Why", "rationale: {en: Because"),
      ("action: {en: Do", "action: {en: Do it"), ("catalogue: [S01]", "catalogue: [S02, S03]"),
      ("  catalogue: [S01]\n", ""),
      ("is: met", "is: late"), ("  examples:\n    - {given: {kickoff_at: 2026-03-03}, is: met}\n", ""),
      // Order of keys, quotes and layout.
      ("{from: signed_at, to: kickoff_at,", "{to: kickoff_at, from: signed_at,"),
      ("limit: 5 days, tolerance", "limit: \"5 days\", tolerance"),
      ("  severity: major\n  dimension: timing\n", "  dimension: timing\n  severity: major\n"),
      ("\n- id: b-rule", "\n\n# a comment\n\n- id: b-rule"),
    ])
  func textsAndLayoutDoNotChangeIt(_ text: String, _ other: String) throws {
    #expect(Self.rules.contains(text))
    #expect(try Self.hash(rules: Self.rules.replacing(text, with: other)) == Self.usual.get())
  }

  @Test func theOrderOfRulesAndFilesDoesNotChangeIt() throws {
    let second = try #require(Self.rules.ranges(of: "- id: b-rule").first)
    let turned = String(Self.rules[second.lowerBound...]) + String(Self.rules[..<second.lowerBound])
    #expect(try Self.hash(rules: turned) == Self.usual.get())
  }

  @Test func labelsDoNotChangeIt() throws {
    #expect(try Self.hash(derived: Self.derived.replacing("en: Calls", with: "en: Phone calls")) == Self.usual.get())
    #expect(try Self.hash(tests: Self.tests.replacing("en: own", with: "en: ours")) == Self.usual.get())
    #expect(try Self.hash(scoring: Self.scoring.replacing("en: Group", with: "en: Late ones")) == Self.usual.get())
  }

  // MARK: What matters

  /// A text that only repeats its field's label is a placeholder, so the label of a field decides outcomes.
  @Test func labelsOfFieldsChangeIt() throws {
    #expect(try Self.hash(fields: Self.fields.replacing("en: Own", with: "en: Ours")) != Self.usual.get())
  }

  @Test(
    arguments: [
      ("weight: 3", "weight: 4"), ("limit: 5 days", "limit: 6 days"), ("limit: 9 days", "limit: 8 days"),
      ("tolerance: any", "tolerance: 0 days"),
      ("severity: major", "severity: core"), ("dimension: timing", "dimension: playbook"),
      ("id: a-rule", "id: a-new-rule"),
      ("when: {segment: [smb, enterprise]}", "when: {segment: [smb]}"),
      ("when: {acv: \">= 5\"}", "when: {acv: \"> 5\"}"),
      ("min_words: 2", "min_words: 3"), ("none_of: [own_test]", "any_of: [own_test]"),
      ("field: champion", "field: blockers"),
      ("to: kickoff_at", "to: first_value_at"),
      ("  variants:\n    - {when: {acv: \">= 5\"}, within: {limit: 9 days}}\n", ""),
    ])
  func rulesChangeIt(_ text: String, _ other: String) throws {
    #expect(Self.rules.contains(text))
    // Groups may go on naming a rule that was renamed here.
    #expect(try Self.hash(rules: Self.rules.replacing(text, with: other)) != Self.usual.get())
  }

  @Test func everySectionChangesIt() throws {
    let others = [
      try Self.hash(derived: Self.derived.replacing("type: call", with: "type: email")),
      try Self.hash(derived: ""), try Self.hash(tests: Self.tests.replacing("blue", with: "green")),
      try Self.hash(tests: Self.tests.replacing("terms:", with: "exactly:")),
      try Self.hash(fields: Self.fields.replacing("[x]", with: "[x, y]")),
      try Self.hash(fields: Self.fields.replacing("{a: [x]}", with: "{b: [x]}")),
      try Self.hash(fields: Self.fields.replacing("choices", with: "fallback: [segment], choices")),
      try Self.hash(fields: Self.fields.replacing("choices", with: "none_is_answer: true, choices")),
      try Self.hash(
        fields: Self.fields.replacing("type: choice", with: "type: id").replacing(", choices: {a: [x]}", with: "")),
      try Self.hash(segments: Self.segments.replacing(">= 9", with: "> 9")),
      try Self.hash(segments: Self.segments.replacing("basis: [acv]", with: "basis: [amount]")),
      try Self.hash(segments: Self.segments.replacing("[smb, enterprise]", with: "[enterprise, smb]")),
      try Self.hash(scoring: Self.scoring.replacing("timing: 40", with: "timing: 41")),
      try Self.hash(scoring: Self.scoring.replacing("59.0", with: "58.0")),
      try Self.hash(scoring: Self.scoring.replacing("[violated]", with: "[violated, late]")),
      try Self.hash(scoring: Self.scoring.replacing("fair: 60", with: "fair: 61")),
      try Self.hash(scoring: Self.scoring.replacing("max_points: 10", with: "max_points: 9.9")),
      try Self.hash(scoring: Self.scoring.replacing("rules: [a-rule]", with: "rules: [b-rule]")),
      try Self.hash(calendar: "other"), try Self.hash(zone: "Europe/Madrid"),
    ]
    let usual = try Self.usual.get()
    for (index, other) in others.enumerated() { #expect(other != usual, "\(index)") }
    // Each change is a ruler of its own.
    #expect(Set(others).count == others.count)
  }

  /// Lists of words that tell content from mere characters.
  @Test func placeholdersAndActivityWordsChangeIt() throws {
    let base = try RuleSet.written(
      Self.rules, fields: Self.fields, derived: Self.derived, textTests: Self.tests, segments: Self.segments,
      scoring: Self.scoring)
    func hash(placeholders: String? = nil, activities: String? = nil) throws -> String {
      func node(_ text: String) throws -> YAMLNode { try #require(try YAMLDocument.parse(text, file: "t.yaml")) }
      let set = RuleSet(
        catalogue: base.catalogue, derived: base.derived, textTests: base.textTests,
        placeholders: try placeholders.map { try PlaceholderSpec(node($0)) } ?? base.placeholders,
        activities: try activities.map { try ActivitySpec(node($0)) } ?? base.activities, segments: base.segments,
        scoring: base.scoring, rules: base.rules, declaredRules: [], packs: [])
      return Ruler.hash(of: set, calendar: "weekdays", timeZone: "UTC")
    }
    let places = [
      "{placeholders: [a], none_answers: [b], nulls: [c]}", "{placeholders: [a, b], none_answers: [], nulls: [c]}",
      "{placeholders: [a], none_answers: [b, c], nulls: []}", "{placeholders: [a b], none_answers: [], nulls: [c]}",
    ]
    let words = [
      "{teams: {cs: [a]}, markers: {kickoff: [b]}, done_statuses: [d]}",
      "{teams: {cs: [a, b]}, markers: {kickoff: [b]}, done_statuses: [d]}",
      "{teams: {cs: [a]}, markers: {kickoff: [c]}, done_statuses: [d]}",
      "{teams: {cs: [a]}, markers: {kickoff: [b]}, done_statuses: [e]}",
      "{teams: {cs: [a], sales: [b]}, markers: {}, done_statuses: [d]}",
    ]
    let rulers = try [hash()] + places.map { try hash(placeholders: $0) } + words.map { try hash(activities: $0) }
    #expect(Set(rulers).count == rulers.count)
  }

  /// The same calendar by name and by default measures the same.
  @Test func equalCalendarsHaveOneRuler() throws {
    let named = try CalendarSpec.load("weekdays", relativeTo: "", at: nil).canonicalText
    #expect(try Self.hash(calendar: named) == Self.hash(calendar: CalendarSpec.weekdays.canonicalText))
    let other = try CalendarSpec.load("us-federal", relativeTo: "", at: nil).canonicalText
    #expect(try Self.hash(calendar: named) != Self.hash(calendar: other))
  }

  /// Examples are left out of the shipped rules where nobody asks for them.
  @Test func theShippedRulerDoesNotDependOnExamples() throws {
    let blanked = try RuleSet.load(packs: ["default"], kinds: RuleBook.kindKeys, withExamples: false)
    let whole = try Shipped.ruleSet.get()
    #expect(
      Ruler.hash(of: blanked, calendar: "c", timeZone: "UTC") == Ruler.hash(of: whole, calendar: "c", timeZone: "UTC"))
  }
}
