import HandoffConfig
import HandoffModel
import HandoffRules

/// What lint finds beyond what does not load at all: texts that were not translated, variants that cannot be reached, rules
/// that no example exercises.
enum RuleCheck {
  static func issues(of rule: RuleSpec) -> [ConfigurationIssue] {
    var issues = variantIssues(rule)
    for (key, text) in [("rationale", rule.rationale), ("action", rule.action)]
    where text.map({ $0.en == $0.es }) ?? false {
      issues.append(
        ConfigurationIssue(
          at: rule.position, en: "the `\(key)` of `\(rule.id)` is not translated: both languages say the same",
          es: "el `\(key)` de `\(rule.id)` no está traducido: ambos idiomas dicen lo mismo"))
    }
    // An override of a check leaves an empty list: the examples of the old check say nothing of the new one.
    if rule.examples.isEmpty, !rule.declaresExamples {
      issues.append(
        ConfigurationIssue(
          at: rule.position, en: "the rule `\(rule.id)` has no example", es: "la regla `\(rule.id)` no tiene ejemplos"))
    }
    return issues
  }

  /// A variant whose every value of a field stands in earlier variants that ask for nothing else.
  private static func variantIssues(_ rule: RuleSpec) -> [ConfigurationIssue] {
    var taken: [String: Set<String>] = [:]
    var issues: [ConfigurationIssue] = []
    for variant in rule.variants {
      guard case .mapping(let entries) = variant.when.content, entries.count == 1, let entry = entries.first,
        let values = try? entry.value.texts(), !["all", "any", "not"].contains(entry.key)
      else { continue }
      if let known = taken[entry.key], known.isSuperset(of: values) {
        issues.append(
          ConfigurationIssue(
            at: variant.position,
            en: "this variant of `\(rule.id)` cannot be reached: earlier ones take every \(entry.key) it names",
            es: "esta variante de `\(rule.id)` no se puede alcanzar: las anteriores toman todo \(entry.key) que nombra")
        )
      }
      taken[entry.key, default: []].formUnion(values)
    }
    return issues
  }
}
