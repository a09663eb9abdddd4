import HandoffConfig
import HandoffModel
import HandoffRules

/// What lint finds beyond what does not load at all: texts that were not translated, conditions that nothing can meet, rules
/// that no example exercises.
enum RuleCheck {
  static func issues(of rule: RuleSpec, in book: RuleBook) -> [ConfigurationIssue] {
    var issues = book.unreachable(in: rule)
    for (key, text) in [("rationale", rule.rationale), ("action", rule.action)]
    where text.map({ $0.en == $0.es }) ?? false {
      issues.append(
        ConfigurationIssue(
          at: rule.position, en: "the `\(key)` of `\(rule.id)` is not translated: both languages say the same",
          es: "el `\(key)` de `\(rule.id)` no está traducido: ambos idiomas dicen lo mismo"))
    }
    if rule.title.en == rule.title.es, rule.title.en.split(separator: " ").count > 2 {
      issues.append(
        ConfigurationIssue(
          at: rule.position, en: "the `title` of `\(rule.id)` is not translated: both languages say the same",
          es: "el `title` de `\(rule.id)` no está traducido: ambos idiomas dicen lo mismo"))
    }
    // An override of a check leaves an empty list: the examples of the old check say nothing of the new one.
    if rule.examples.isEmpty, !rule.declaresExamples {
      issues.append(
        ConfigurationIssue(
          at: rule.position, en: "the rule `\(rule.id)` has no example", es: "la regla `\(rule.id)` no tiene ejemplos"))
    }
    return issues
  }
}
