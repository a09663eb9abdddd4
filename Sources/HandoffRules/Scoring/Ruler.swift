public import HandoffConfig
import HandoffDigest
import HandoffModel

/// The hash of everything that decides scores: two audits with one ruler may be compared.
public enum Ruler {
  /// Raised when the arithmetic of the score changes.
  public static let scoringVersion = 1
  /// Parts of a rule that only explain it.
  private static let texts: Set<String> = ["title", "rationale", "action", "examples", "catalogue"]

  /// Lower-case hexadecimal SHA-256 over the rules without their texts, the derived fields, text tests, placeholders,
  /// activity words, segments, scoring, fields, calendar and time zone.
  public static func hash(of ruleSet: RuleSet, calendar: String, timeZone: String) -> String {
    var digest = ContentDigest()
    func add(_ part: String) { digest.update("\(part.utf8.count):\(part)\n") }
    add("scoring \(scoringVersion)")
    for rule in ruleSet.rules.sorted(by: { $0.id < $1.id }) { add(RulerText.canonical(rule.node, without: texts)) }
    for node in ruleSet.derived { add(RulerText.canonical(node, without: ["label"])) }
    for test in ruleSet.textTests { add("\(test.name) \(test.test)") }
    for list in [ruleSet.placeholders.placeholders, ruleSet.placeholders.noneAnswers, ruleSet.placeholders.nulls] {
      add(list.joined(separator: "\n"))
    }
    for phrase in ruleSet.placeholders.phrases {
      add("\(phrase.meaning) \(phrase.freeWords) \(phrase.isInBrackets)")
      for list in [phrase.openings, phrase.words] { add(list.joined(separator: "\n")) }
    }
    for phrases in ruleSet.activities.teams + ruleSet.activities.markers {
      add(([phrases.name] + phrases.phrases).joined(separator: "\n"))
    }
    add(ruleSet.activities.doneStatuses.joined(separator: "\n"))
    add(ruleSet.segments.segments.joined(separator: "\n"))
    for threshold in ruleSet.segments.thresholds {
      add(threshold.segment + (threshold.when.map { RulerText.canonical($0) } ?? ""))
    }
    for node in ruleSet.segments.basis { add(RulerText.canonical(node)) }
    add(RulerText.canonical(ruleSet.scoring.node, without: ["title"], everywhere: true))
    for field in ruleSet.catalogue.fields {
      // A text equal to its field's label is a placeholder.
      add([field.label.en, field.label.es].joined(separator: "\n"))
      add("\(field.qualifiedName) \(field.type.rawValue) \(field.noneIsAnswer) \(field.isPlan) \(field.fallback)")
      for choice in field.choices { add(([choice.value] + choice.spellings).joined(separator: "\n")) }
    }
    add(calendar)
    add(timeZone)
    return digest.finalize()
  }
}
