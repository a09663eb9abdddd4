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
    if rule.title.en == rule.title.es, rule.title.en.split(separator: " ").count > 2 {
      issues.append(
        ConfigurationIssue(
          at: rule.position, en: "the `title` of `\(rule.id)` is not translated: both languages say the same",
          es: "el `title` de `\(rule.id)` no está traducido: ambos idiomas dicen lo mismo"))
    }
    issues += contradictions(rule)
    // An override of a check leaves an empty list: the examples of the old check say nothing of the new one.
    if rule.examples.isEmpty, !rule.declaresExamples {
      issues.append(
        ConfigurationIssue(
          at: rule.position, en: "the rule `\(rule.id)` has no example", es: "la regla `\(rule.id)` no tiene ejemplos"))
    }
    return issues
  }

  /// Conditions of which no deal can fulfil both: `all` with two demands on one name that share no number.
  private static func contradictions(_ rule: RuleSpec) -> [ConfigurationIssue] {
    ([rule.when].compactMap(\.self) + rule.variants.map(\.when)).flatMap { condition -> [ConfigurationIssue] in
      guard case .mapping(let entries) = condition.content, let all = entries.first(where: { $0.key == "all" }) else {
        return []
      }
      var demands: [(name: String, range: NumberDemand)] = []
      var issues: [ConfigurationIssue] = []
      for element in all.value.elements {
        guard case .mapping(let terms) = element.content else { continue }
        for term in terms {
          guard let demand = term.value.scalar.flatMap(NumberDemand.init) else { continue }
          if demands.contains(where: { $0.name == term.key && !$0.range.overlaps(demand) }) {
            issues.append(
              ConfigurationIssue(
                at: term.keyPosition,
                en:
                  "`\(rule.id)`: no `\(term.key)` fulfils every condition of this `all`; use `any`, or correct a number",
                es:
                  "`\(rule.id)`: ningún `\(term.key)` cumple todas las condiciones de este `all`; use `any` o corrija un número"
              ))
          }
          demands.append((term.key, demand))
        }
      }
      return issues
    }
  }

  /// A variant whose every value of a field stands in earlier variants that ask for nothing else.
  private static func variantIssues(_ rule: RuleSpec) -> [ConfigurationIssue] {
    var taken: [String: Set<String>] = [:]
    var ranges: [(name: String, range: NumberDemand)] = []
    var issues: [ConfigurationIssue] = []
    for variant in rule.variants {
      guard case .mapping(let entries) = variant.when.content, entries.count == 1, let entry = entries.first,
        let values = try? entry.value.texts(), !["all", "any", "not"].contains(entry.key)
      else { continue }
      let demand = entry.value.scalar.flatMap(NumberDemand.init)
      let isInside = demand.map { demand in
        ranges.contains { $0.name == entry.key && $0.range.covers(demand) }
      }
      if let demand { ranges.append((entry.key, demand)) }
      if isInside ?? false || taken[entry.key]?.isSuperset(of: values) ?? false {
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
