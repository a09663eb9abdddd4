/// The YAML of a rule with everything a rule must have around its check.
enum WrittenRule {
  static func text(
    _ check: String, id: String = "rule", dimension: String = "timing", severity: String = "major", weight: Int = 1,
    more: String...
  ) -> String {
    let isPattern = check.hasPrefix("pattern")
    let lines =
      [
        "- id: \(id)", "  title: {en: Title, es: Título}", "  rationale: {en: Why, es: Por qué}",
        "  action: {en: Do it, es: Hágalo}", "  severity: \(severity)",
      ] + (isPattern ? [] : ["  dimension: \(dimension)", "  weight: \(weight)"]) + more.map { "  \($0)" }
    return lines.map { $0 + "\n" }.joined() + "  \(check)\n"
  }
}
