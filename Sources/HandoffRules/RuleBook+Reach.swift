public import HandoffConfig
import HandoffModel

extension RuleBook {
  /// Conditions that nothing can meet and variants that earlier ones leave nothing to, of one rule.
  public func unreachable(in spec: RuleSpec) -> [ConfigurationIssue] {
    guard let position = descriptions.firstIndex(where: { $0.id == spec.id }), position < rules.count else { return [] }
    let rule = rules[position]
    let when = ConditionReach(rule.when)
    if let value = when.contradiction {
      let name = values.name(of: value)
      return [
        ConfigurationIssue(
          at: spec.when?.position ?? spec.position,
          en: "the condition of `\(spec.id)` can never hold: what it asks of `\(name)` contradicts itself",
          es: "la condición de `\(spec.id)` no se puede cumplir nunca: lo que pide de `\(name)` se contradice")
      ]
    }
    var issues: [ConfigurationIssue] = []
    var earlier: [ConditionReach] = []
    for (variant, written) in zip(rule.variants, spec.variants) {
      let own = ConditionReach(variant.when)
      let here = own.and(when)
      if let value = here.contradiction {
        let name = values.name(of: value)
        issues.append(
          ConfigurationIssue(
            at: written.position,
            en: "this variant of `\(spec.id)` cannot be reached: it and the rule ask opposite things of `\(name)`",
            es: "esta variante de `\(spec.id)` no se puede alcanzar: ella y la regla piden de `\(name)` lo contrario"))
      } else if here.isCovered(by: earlier) {
        let names = own.domains.keys.sorted { $0.index < $1.index }.map { values.name(of: $0) }
          .joined(separator: ", ")
        issues.append(
          ConfigurationIssue(
            at: written.position,
            en: "this variant of `\(spec.id)` cannot be reached: earlier ones take every \(names) it names",
            es: "esta variante de `\(spec.id)` no se puede alcanzar: las anteriores toman todo \(names) que nombra"))
      }
      earlier.append(own)
    }
    return issues
  }
}
