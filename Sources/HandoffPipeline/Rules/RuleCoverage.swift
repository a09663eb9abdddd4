import HandoffConfig
import HandoffModel

/// Which branches of a rule its examples go through: full credit and less, of the rule's own limits and of each variant, and
/// unknown.
struct RuleCoverage {
  private(set) var missing: [LocalizedText] = []
  let branches: Int

  /// `results` are those of the rule's examples.
  init(_ rule: RuleSpec, results: [RuleResult]) {
    var total = 1
    if !results.contains(where: { $0.outcome == .unknown }) {
      missing.append(LocalizedText(en: "unknown", es: "unknown"))
    }
    for variant in 0...rule.variants.count {
      let own = results.filter { Int($0.variant) == variant && $0.outcome.isJudged }
      let name = variant == 0 ? "" : " (variant \(variant))"
      let nombre = variant == 0 ? "" : " (variante \(variant))"
      if !own.contains(where: { $0.credit == .full }) {
        missing.append(LocalizedText(en: "full credit\(name)", es: "crédito completo\(nombre)"))
      }
      if !own.contains(where: { $0.credit != .full }) {
        missing.append(LocalizedText(en: "lost credit\(name)", es: "crédito perdido\(nombre)"))
      }
      total += 2
    }
    branches = total
  }

  var covered: Int { branches - missing.count }
}
