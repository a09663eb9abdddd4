import HandoffModel

/// Two runs side by side.
enum ComparisonPhrase: Wording {
  case title, lead, reading, rules, noRuleMoved, rulesNote
  case measure, old, new, change, verdict, rule
  case completion, good, median, coverage, handoffs, findings, points
  case better, worse, withinChance

  var text: LocalizedText {
    switch self {
    case .noRuleMoved:
      LocalizedText(
        en: "No rule has another share of failures.", es: "Ninguna regla cambia su parte de incumplimientos.")
    case .title: LocalizedText(en: "Two handoff audits compared", es: "Comparación de dos auditorías de handoffs")
    case .lead:
      LocalizedText(
        en: "From {old} (as of {old_date}) to {new} (as of {new_date}).",
        es: "De {old} (a {old_date}) a {new} (a {new_date}).")
    case .reading:
      LocalizedText(
        en: """
          Changes of shares stand with their 95% interval, in percentage points; better or worse is said only where the whole \
          interval is on one side of zero. The intervals take the two groups of handoffs for different ones; where both \
          audits hold the same handoffs they are wider than need be.
          """,
        es: """
          Los cambios de las partes llevan su intervalo de confianza del 95 %, en puntos porcentuales; solo se habla de mejora \
          o empeoramiento si todo el intervalo queda a un lado del cero. Los intervalos suponen handoffs distintos; si ambas \
          auditorías tienen los mismos, son más anchos de lo necesario.
          """)
    case .rules: LocalizedText(en: "Rules that moved most", es: "Reglas que más cambiaron")
    case .rulesNote:
      LocalizedText(
        en:
          "Share of judged handoffs that fail each rule. Of twenty rules, chance alone takes about one outside its interval.",
        es: """
          Parte de los handoffs evaluados que incumple cada regla. De veinte reglas, el azar por sí solo saca más o menos una \
          de su intervalo.
          """)
    case .measure: LocalizedText(en: "Measure", es: "Medida")
    case .old: LocalizedText(en: "Before", es: "Antes")
    case .new: LocalizedText(en: "Now", es: "Ahora")
    case .change: LocalizedText(en: "Change", es: "Cambio")
    case .verdict: LocalizedText(en: "Verdict", es: "Veredicto")
    case .rule: LocalizedText(en: "Rule", es: "Regla")
    case .completion: LocalizedText(en: "Handoff completion rate", es: "Tasa de completitud del handoff")
    case .good: LocalizedText(en: "Handoffs graded good or excellent", es: "Handoffs buenos o excelentes")
    case .median: LocalizedText(en: "Score, median", es: "Puntaje, mediana")
    case .coverage: LocalizedText(en: "Coverage, median", es: "Cobertura, mediana")
    case .handoffs: LocalizedText(en: "Handoffs", es: "Handoffs")
    case .findings: LocalizedText(en: "Findings", es: "Hallazgos")
    case .points:
      LocalizedText(en: "{change} pp ({lower} to {upper})", es: "{change} pp (de {lower} a {upper})")
    case .better: LocalizedText(en: "better", es: "mejor")
    case .worse: LocalizedText(en: "worse", es: "peor")
    case .withinChance: LocalizedText(en: "within what chance explains", es: "dentro de lo que explica el azar")
    }
  }
}
