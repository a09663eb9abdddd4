import HandoffModel
import Testing

@testable import HandoffConfig
@testable import HandoffRules

/// Everything that can be wrong with rules is found when they are compiled, at its place.
@Suite struct RuleBookTests {
  private func issues(
    _ rules: String, fields: String = "", derived: String = "", textTests: String = "", segments: String = "",
    scoring: String = ""
  ) throws -> [String] {
    do {
      _ = try RuleBook(
        .written(rules, fields: fields, derived: derived, textTests: textTests, segments: segments, scoring: scoring))
      return []
    } catch let error as ConfigurationError {
      return error.issues.map { $0.text(.en) }
    }
  }

  /// `¦` marks where the mistake is.
  @Test(
    arguments: [
      // Names.
      (
        "within: {from: signed_at, to: ¦kickof_at, limit: 1 day}",
        "unknown field `kickof_at`; did you mean `kickoff_at`"
      ),
      (
        "within: {from: signed_at, to: ¦account.emploees, limit: 1 day}",
        "unknown field of `accounts` `emploees`; did you mean `employees`"
      ),
      ("within: {from: signed_at, to: ¦champion, limit: 1 day}", "`champion` is not a date or an instant"),
      ("filled: {field: champion, all_of: [¦has_nubmer]}", "unknown text test `has_nubmer`; did you mean `has_number`"),
      ("filled: {field: champion, or_role: ¦champoin}", "unknown value of `role` `champoin`; did you mean `champion`"),
      ("at_least: {count: 1, of: {roles: [¦buyer]}}", "unknown value of `role` `buyer`; did you mean"),
      ("at_least: {count: 1, of: {table: ¦activity}}", "unknown table `activity`; did you mean `activities`"),
      ("at_least: {count: 1, of: {table: ¦users}}", "`users` has no rows per deal"),
      (
        "at_least: {count: 1, of: {table: activities, where: {¦tipe: call}}}",
        "unknown field of `activities` `tipe`; did you mean `type`"
      ),
      (
        "at_least: {count: 1, of: {table: activities, where: {type: ¦cal}}}",
        "unknown value of `type` `cal`; did you mean `call`"
      ),
      (
        "at_least: {count: 1, of: {table: activities, where: {type: ¦'!= cal'}}}",
        "unknown value of `type` `cal`; did you mean `call`"
      ),
      ("at_least: {count: 1, of: {table: activities, after: ¦champion}}", "`champion` is not a date or an instant"),
      (
        "longest_gap: {table: ¦users, from: signed_at, until: kickoff_at, limit: 1 day}",
        "the rows of `users` have no date"
      ),
      // Keys.
      ("within: {from: signed_at, to: kickoff_at, ¦limits: 1 day}", "unknown key `limits`; did you mean `limit`?"),
      (
        "within: {from: signed_at, to: kickoff_at, limit: 1 day, ¦targt: 1 day}",
        "unknown key `targt`; did you mean `target`?"
      ),
      ("order: ¦{first: signed_at}", "the key `then` is missing here"),
      (
        "at_least: {count: 1, of: {roles: [champion], ¦fields: [champion]}}",
        "unknown key `fields`; expected one of `roles`"
      ),
      // Durations.
      ("within: {from: signed_at, to: kickoff_at, limit: ¦5}", "DUR `5`"),
      ("within: {from: signed_at, to: kickoff_at, limit: ¦1.5 days}", "DUR `1.5 days`"),
      ("within: {from: signed_at, to: kickoff_at, limit: 1 day, tolerance: ¦-1 days}", "DUR `-1 days`"),
      ("within: {from: signed_at, to: kickoff_at, limit: 1 day, target: ¦any}", "DUR `any`"),
      (
        "within: {from: signed_at, to: kickoff_at, limit: 5 days, critical: ¦5 days}",
        "`critical` (5 days) must come after `limit` (5 days)"
      ),
      (
        "within: {from: signed_at, to: kickoff_at, limit: 5 business days, critical: ¦4 days}",
        "`critical` (4 days) must come after `limit` (5 business days)"
      ),
      (
        "within: {from: signed_at, to: kickoff_at, limit: 2 days, target: ¦72 hours}",
        "`target` (72 hours) must not come after `limit` (2 days)"
      ),
      (
        "within: {from: signed_at, to: kickoff_at, limit: 5 days, target: ¦6 days}",
        "`target` (6 days) must not come after `limit` (5 days)"
      ),
      // Types.
      ("filled: {field: ¦acv, min_words: 2}", "`acv` is not a text field, so it cannot be tested as a text"),
      (
        "filled: {field: champion, value: ¦'> 0'}",
        "`value` is for numbers (`> 0`, `15..30`), and for yes or no fields; this field is neither"
      ),
      (
        "filled: {field: acv, value: ¦lots}",
        "expected a number, perhaps after one of = != < <= > >=, found the value `lots`"
      ),
      ("filled: {field: champion, unlike: [¦acv]}", "`acv` is not a text field, so nothing can be a copy of it"),
      (
        "compare: {left: acv, is: '<=', right: ¦kickoff_at}",
        "`acv` and `kickoff_at` cannot be compared: both must be numbers, dates, or ids"
      ),
      (
        "compare: {left: champion, is: '=', right: ¦blockers}",
        "`champion` and `blockers` cannot be compared: both must be numbers, dates, or ids"
      ),
      ("compare: ¦{left: ae, is: '<', right: cs_owner}", "names have no order: use `=` or `!=`"),
      ("compare: {left: acv, is: ¦'=>', right: amount}", "unknown comparison `=>`; did you mean"),
      (
        "compare: {left: acv, is: '=', right: amount, tolerance: ¦1 day}",
        "expected a tolerance of zero or more or a percentage for numbers, or a duration for dates"
      ),
      (
        "compare: {left: acv, is: '=', right: amount, tolerance: ¦-1}",
        "expected a tolerance of zero or more or a percentage for numbers, or a duration for dates"
      ),
      ("at_least: {count: ¦3, of: {roles: [champion, end_user]}}", "`count` is 3, but only 2 are listed"),
      ("at_least: {count: ¦0, of: {table: activities}}", "expected a whole number from 1 to 1000, found the value `0`"),
    ])
  func mistakesOfChecks(_ check: String, _ message: String) throws {
    let rule = MarkedText(WrittenRule.text(check))
    expect(try issues(rule.text), message, at: rule)
  }

  private static let unitsWanted =
    "expected a duration with its unit, such as `48 hours`, `5 business days` or `end of next calendar week`, found the value"

  /// One issue at that place which begins with that message.
  private func expect(
    _ found: [String], _ message: String, at text: MarkedText, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let message = message.replacing("DUR", with: Self.unitsWanted)
    #expect(found.count == 1, sourceLocation: sourceLocation)
    #expect(
      found.first?.hasPrefix("\(text.place): error: \(message)") == true, "\(found)", sourceLocation: sourceLocation)
  }

  @Test(
    arguments: [
      ("¦{}", "the condition is empty"), ("{any: ¦[]}", "the list of conditions is empty"),
      ("{any: [¦{}]}", "the condition is empty"),
      ("¦smb", "expected a condition such as `{segment: smb}`, found the value `smb`"),
      ("{¦segmnt: smb}", "unknown field `segmnt`; did you mean `segment`"),
      (
        "{segment: ¦[smb, medium]}",
        "unknown segment `medium`; expected one of `enterprise`, `mid_market`, `smb`, `strategic`"
      ),
      ("{segment: ¦'!= big'}", "unknown segment `big`; expected one of `enterprise`, `mid_market`, `smb`, `strategic`"),
      ("{acv: ¦lots}", "expected a number, perhaps after one of = != < <= > >=, found the value `lots`"),
      ("{acv: ¦'>= 100,000'}", "expected a number, perhaps after one of = != < <= > >=, found the value `>= 100,000`"),
      (
        "{signed_at: ¦'>= 1/2/2026'}",
        "expected a date such as 2026-01-31, perhaps after one of = != < <= > >=, found the value `>= 1/2/2026`"
      ),
      ("{is_strategic: ¦maybe}", "expected true or false, found the value `maybe`"),
      ("{cs_owner: ¦'> U-1'}", "names have no order; use a list of values"),
      ("{champion: ¦Ana}", "a text can only be `filled`, `blank` or {has: [text tests]} here, found the value `Ana`"),
    ])
  func mistakesOfConditions(_ condition: String, _ message: String) throws {
    let rule = MarkedText(WrittenRule.text("filled: {field: champion}", more: "when: \(condition)"))
    expect(try issues(rule.text), message, at: rule)
  }

  @Test(
    arguments: [
      ("{outcome: ¦nothing, is: late}", "unknown rule `nothing`; expected one of `first`"),
      ("{outcome: first, is: ¦lat}", "unknown outcome `lat`; did you mean `late`?"),
      ("¦{outcome: first}", "the key `is` is missing here"),
      (
        "¦{any: [{outcome: first, is: late}], all: [{outcome: first, is: met}]}",
        "a pattern term has exactly one of all, any, not, outcome, when"
      ),
      ("{any: ¦[]}", "the list of terms is empty"),
      ("¦{}", "a pattern term has exactly one of all, any, not, outcome, when"),
      ("{¦nott: {outcome: first, is: late}}", "unknown key `nott`; did you mean `not`?"),
      // A pattern sees what stands before it, not itself.
      ("{outcome: ¦itself, is: violated}", "unknown rule `itself`; expected one of `first`"),
    ])
  func mistakesOfPatterns(_ pattern: String, _ message: String) throws {
    let rules = MarkedText(
      WrittenRule.text("filled: {field: champion}", id: "first") + WrittenRule.text("pattern: \(pattern)", id: "itself")
    )
    expect(try issues(rules.text), message, at: rules)
  }

  @Test func aVariantThatCannotBeReachedIsRefused() throws {
    func variants(_ second: String) -> String {
      WrittenRule.text(
        "within: {from: signed_at, to: kickoff_at, limit: 5 days}",
        more:
          "variants: [{when: {segment: [smb], acv: '1'}, within: {limit: 1 day}}, {when: \(second), within: {limit: 2 days}}]"
      )
    }
    #expect(
      try issues(variants("{acv: '1', segment: [smb]}")) == [
        "t.yaml:8:74: error: this variant cannot be reached: an earlier one has the same condition"
      ])
    #expect(try issues(variants("{acv: '2', segment: [smb]}")) == [])
  }

  /// A variant is checked as the whole rule it makes.
  @Test func variantsAreCheckedWithTheKeysTheyChange() throws {
    let rule = WrittenRule.text(
      "within: {from: signed_at, to: kickoff_at, limit: 5 days, critical: 9 days}",
      more: "variants: [{when: {acv: '1'}, within: {limit: 9 days}}]")
    #expect(try issues(rule).count == 1)
    #expect(try issues(rule).first?.contains("`critical` (9 days) must come after `limit` (9 days)") == true)
  }

  /// The override of another file raised the limit: the message stands where its author wrote, not in the shipped file.
  @Test func aLimitRaisedOverCriticalIsReportedWhereItWasWritten() throws {
    func node(_ text: String, _ file: String, _ line: Int, _ column: Int) -> YAMLNode {
      YAMLNode(.scalar(text), at: SourcePosition(file: file, line: line, column: column))
    }
    let limit = node("30 business days", "own.yaml", 5, 20)
    let critical = node("21 days", "Rules/timing/kickoff.yaml", 30, 15)
    var mapping = try YAMLMapping(
      YAMLNode(
        .mapping([
          YAMLNode.Entry(key: "limit", keyPosition: limit.position, value: limit),
          YAMLNode.Entry(key: "critical", keyPosition: critical.position, value: critical),
        ]), at: SourcePosition(file: "own.yaml", line: 5, column: 13)))
    let error = #expect(throws: ConfigurationError.self) { _ = try LateFall(&mapping) }
    #expect(
      error?.issues.first?.message.en.hasPrefix(
        "`limit` (30 business days) must come before `critical` (21 days, Rules/timing/kickoff.yaml:30:15): "
          + "raise `critical` too") == true)
    #expect(error?.issues.first?.position == limit.position)
  }

  // MARK: Derived fields

  @Test(
    arguments: [
      (
        "- ¦{name: x, label: {en: X, es: X}, count: {table: activities}, exists: {table: activities}}",
        "the derived field `x` needs exactly one of choose, concurrent, copies, count, elapsed, exists, first, first_known, last, longest_gap"
      ),
      (
        "- {name: x, label: {en: X, es: X}, first_known: [acv], ¦count: {table: activities}}",
        "unknown key `count`; expected one of `first_known`, `label`, `name`"
      ),
      (
        "- {name: x, label: {en: X, es: X}, ¦total: {table: activities}}",
        "unknown key `total`; expected one of `choose`, `concurrent`, `copies`"
      ),
      ("- ¦{name: x, label: {en: X, es: X}}", "the derived field `x` needs exactly one of choose"),
      ("- {name: x, label: ¦{en: X}, count: {table: activities}}", "the key `es` is missing here"),
      ("- {name: x, label: {en: X, es: X}, min: ¦{table: activities}}", "the key `of` is missing here"),
      ("- {name: x, label: {en: X, es: X}, min: {table: activities, of: ¦subject}}", "`of` must be a date or a number"),
      ("- {name: x, label: {en: X, es: X}, max: {table: activities, of: ¦type}}", "`of` must be a date or a number"),
      (
        "- {name: x, label: {en: X, es: X}, longest_gap: {table: activities, of: ¦duration_minutes}}",
        "`of` must be a date"
      ),
      (
        "- {name: x, label: {en: X, es: X}, first: {table: activities, of: subject, by: ¦type}}",
        "`by` must be a date or a number"
      ),
      ("- {name: x, label: {en: X, es: X}, first_known: ¦[acv, kickoff_at]}", "`first_known` needs values of one type"),
      ("- {name: x, label: {en: X, es: X}, first_known: ¦[]}", "`first_known` needs values of one type"),
      ("- {name: x, label: {en: X, es: X}, first_known: [acv, ¦nothing]}", "unknown field `nothing`"),
      (
        "- {name: x, label: {en: X, es: X}, lookup: {table: ¦accounts, key: cs_owner, of: is_active}}",
        "only `users` can be looked up by key"
      ),
      (
        "- {name: x, label: {en: X, es: X}, count: {table: activities, after: ¦x}}",
        "the value `x` depends on itself: x -> x"
      ),
      ("- {name: ¦acv, label: {en: X, es: X}, count: {table: activities}}", "`acv` is already a field of deals"),
      ("- ¦{label: {en: X, es: X}, count: {table: activities}}", "a derived field needs a `name`"),
    ])
  func mistakesOfDerivedFields(_ derived: String, _ message: String) throws {
    let text = MarkedText(derived)
    expect(try issues("", derived: text.text), message, at: text)
  }

  /// Each of the fields of a circle is compiled, and each says that it is part of it.
  @Test func circlesOfDerivedFieldsAreRefused() throws {
    let derived = """
      - {name: p, label: {en: X, es: X}, first_known: [kickoff_at, q]}
      - {name: q, label: {en: X, es: X}, min: {table: activities, of: at, after: r}}
      - {name: r, label: {en: X, es: X}, first_known: [p]}

      """
    let found = try issues("", derived: derived)
    #expect(
      found == [
        "t.yaml:1:62: error: the value `q` depends on itself: q -> r -> p -> q",
        "t.yaml:2:76: error: the value `r` depends on itself: r -> p -> q -> r",
        "t.yaml:3:50: error: the value `p` depends on itself: p -> q -> r -> p",
      ])
  }

  // MARK: Fields

  @Test func whatStandsInMustBeOfTheSameType() throws {
    func field(_ type: String, _ fallback: String) -> String {
      "- {name: own, table: deals, type: \(type), label: {en: O, es: O}, fallback: [\(fallback)]}"
    }
    let rule = WrittenRule.text("filled: {field: own}")
    #expect(
      try issues(rule, fields: field("date", "champion")) == [
        "t.yaml:8:19: error: `champion` cannot stand in for `own`: it is of another type"
      ])
    #expect(try issues(rule, fields: field("number", "kickoff_at")).count == 1)
    #expect(try issues(rule, fields: field("date", "kickoff_at")) == [])
    // Whether a text is there can be told by anything.
    #expect(try issues(rule, fields: field("text", "acv")) == [])
    #expect(try issues(rule, fields: field("date", "own")).first?.contains("depends on itself: own -> own") == true)
  }

  @Test func aFieldHasRoomForSixteenTextChecks() throws {
    let tests = (0..<17).map { "- {name: t\($0), label: {en: t, es: t}, terms: [a\($0)]}\n" }.joined()
    func rule(_ count: Int) -> String {
      WrittenRule.text("filled: {field: champion, any_of: [\((0..<count).map { "t\($0)" }.joined(separator: ", "))]}")
    }
    #expect(try issues(rule(16), textTests: tests) == [])
    let found = try issues(rule(17), textTests: tests)
    #expect(found.count == 1 && found.first?.contains("more than 16 different text checks on `champion`") == true)
    // The same check asked twice takes one place.
    #expect(try issues(rule(16) + rule(16).replacing("id: rule", with: "id: again"), textTests: tests) == [])
  }

  // MARK: Segments

  @Test(
    arguments: [
      ("{order: [big, small], basis: [acv], thresholds: [¦{segment: big, when: {segment: small}}, {segment: small}]}"),
      ("{order: [big, small], basis: [acv], thresholds: [¦{segment: big, when: {any: [{acv: '1'}, {not: {segment: small}}]}}]}"),
      ("{order: [big, small], basis: [¦segment], thresholds: [{segment: big}]}"),
      // By way of a field that the segment may stand in for, and of a look-up by it.
      ("{order: [big, small], basis: [acv], thresholds: [¦{segment: big, when: {tier: gold}}]}"),
      ("{order: [big, small], basis: [acv], thresholds: [¦{segment: big, when: {owner_role: boss}}]}"),
    ])
  func theSegmentCannotDependOnItself(_ segments: String) throws {
    let text = MarkedText(segments)
    let field = "- {name: tier, table: deals, type: choice, label: {en: T, es: T}, fallback: [segment]}"
    let derived = "- {name: owner_role, label: {en: O, es: O}, lookup: {table: users, key: segment, of: role}}"
    expect(
      try issues("", fields: field, derived: derived, segments: text.text),
      "the segment is decided here, so this cannot ask for `segment`", at: text)
  }

  // MARK: Scoring

  private static func scoring(groups: String, milestones: String = "rule") -> String {
    """
    dimensions: {completeness: 40, timing: 40, playbook: 20}
    core_cap: {score: 59.0, missed_by: [violated]}
    grades: {excellent: 85, good: 70, fair: 60}
    groups: \(groups)
    completion: {milestones: [\(milestones)], alarm: 90}

    """
  }

  @Test(
    arguments: [
      ("[{id: g, title: {en: G, es: G}, rules: [rule], max_points: 1}]", "rule", nil),
      (
        "[{id: g, title: {en: G, es: G}, rules: [rlue], max_points: 1}]", "rule",
        "t.yaml:4:10: error: unknown rule `rlue`; did you mean `rule`?"
      ),
      (
        "[{id: g, title: {en: G, es: G}, rules: [rule, rule], max_points: 1}]", "rule",
        "t.yaml:4:10: error: the rule `rule` is named twice in groups"
      ),
      (
        "[{id: g, title: {en: G, es: G}, rules: [rule], max_points: 1}, {id: h, title: {en: G, es: G}, rules: [rule], max_points: 1}]",
        "rule", "t.yaml:4:72: error: the rule `rule` is named twice in groups"
      ),
      ("[]", "ruel", "t.yaml:5:27: error: unknown rule `ruel`; did you mean `rule`?"),
      // Shipped rules that this pack leaves out.
      ("[{id: g, title: {en: G, es: G}, rules: [rule, kickoff-held], max_points: 1}]", "rule, kickoff-held", nil),
    ] as [(String, String, String?)])
  func scoringNamesRules(_ groups: String, _ milestones: String, _ issue: String?) throws {
    let found = try issues(
      WrittenRule.text("filled: {field: champion}"), scoring: Self.scoring(groups: groups, milestones: milestones))
    #expect(found == (issue.map { [$0] } ?? []))
  }

  /// A folder of rules is a complete pack, and shipped rules can be switched off, whatever shipped groups name.
  @Test func packsNeedNotHaveTheRulesThatShippedScoringNames() throws {
    #expect(try issues(WrittenRule.text("filled: {field: champion}")) == [])
    let book = try RuleBook(.written(WrittenRule.text("filled: {field: champion}")))
    #expect(book.completionMilestones.isEmpty)
    let shipped = try Shipped.ruleSet.get()
    let fewer = RuleSet(
      catalogue: shipped.catalogue, derived: shipped.derived, textTests: shipped.textTests,
      placeholders: shipped.placeholders,
      activities: shipped.activities, segments: shipped.segments, scoring: shipped.scoring,
      rules: shipped.rules.filter { $0.id != "cs-engaged" && $0.kind != "pattern" },
      declaredRules: shipped.declaredRules, packs: ["default"])
    #expect(throws: Never.self) { try RuleBook(fewer) }
  }

  // MARK: What a book knows

  @Test func descriptionsStandInOrderWithPatternsLast() throws {
    let book = try Shipped.book.get()
    let split = try #require(book.descriptions.firstIndex { $0.isPattern })
    #expect(book.descriptions[split...].allSatisfy { $0.isPattern })
    #expect(book.descriptions.map(\.id).sorted() == (try Shipped.ruleSet.get().rules.map(\.id)).sorted())
    let kickoff = try #require(book.descriptions.first { $0.id == "kickoff-held" })
    #expect(kickoff.kind == "within" && kickoff.dimension == .timing)
    #expect(kickoff.clockEvents.map { "\($0.start) \($0.end)" } == "signed_at kickoff_at")
    #expect(kickoff.fields == ["kickoff_at", "signed_at"])
    #expect(kickoff.definedAt.hasPrefix("Rules/timing/kickoff.yaml:"))
    #expect(
      kickoff.expectations.map(\.en) == [
        "within 5 business days of “Contract signed at”", "within 7 business days of “Contract signed at”",
      ])
    #expect(
      kickoff.expectations.map(\.es) == [
        "en un máximo de 5 días hábiles desde «Fecha de firma del contrato»",
        "en un máximo de 7 días hábiles desde «Fecha de firma del contrato»",
      ])
  }

  /// Only columns that some rule reads are kept; what stands in for them, dates them and tells whether they are done, too.
  @Test func neededFieldsAreThoseReadAndWhatTheyNeed() throws {
    let book = try RuleBook(
      .written(WrittenRule.text("at_least: {count: 1, of: {table: surveys, where: {score: '> 1'}}}")))
    let names = book.neededFields.map { book.ruleSet.catalogue[$0].qualifiedName }
    #expect(names.contains("surveys.score") && names.contains("surveys.answered_at") && names.contains("segment"))
    #expect(!names.contains("surveys.instrument") && !names.contains("champion"))
    #expect(book.neededFields == book.neededFields.sorted())
  }

  @Test func everyShippedMilestoneAndGroupIsThere() throws {
    let book = try Shipped.book.get()
    #expect(book.completionMilestones.count == book.ruleSet.scoring.completionMilestones.count)
    #expect(
      book.completionMilestones.map { book.descriptions[$0].id }
        == book.ruleSet.scoring.completionMilestones.map(\.scalar))
    let ids = book.descriptions.map(\.id)
    for group in book.groups { #expect(group.rules.allSatisfy { ids.contains($0) }) }
  }

  /// Names of one word and of text tests too, in the words of each language; words that only look like names stay.
  @Test(
    arguments: [
      (
        "order: {first: signed_at, then: kickoff_at}", "«Fecha de firma del contrato» no después de «Kickoff realizado»"
      ),
      ("compare: {left: acv, is: '<=', right: amount}", "«Valor anual del contrato» como máximo «Importe»"),
      ("holds: {condition: {is_strategic: true, segment: smb}}", "«Estratégico» sí y «Segmento» pyme"),
      ("each: {table: tasks, filled: [owner_id]}", "toda fila de «Tareas» con "),
    ])
  func expectationsAreInTheWordsOfTheCatalogue(_ check: String, _ spanish: String) throws {
    let rule = try #require(Trial(check).book.descriptions.first)
    let words = try #require(rule.expectations.first)
    #expect(words.es.hasPrefix(spanish), "\(words.es)")
    let names = ["signed_at", "kickoff_at", "acv", "amount", "is_strategic", "owner_id"]
    for name in names { #expect(!words.en.contains(name), "\(words.en)") }
  }
}
