import HandoffModel

/// The keys of the terminal summary.
enum SummaryPhrase: Wording {
  case handoffs, score, completion, coverage, costsMost, needAction, findings, gates, quarantined, report, first,
    firstFew

  var text: LocalizedText {
    switch self {
    case .handoffs: LocalizedText(en: "Handoffs", es: "Handoffs")
    case .score: LocalizedText(en: "Score", es: "Puntaje")
    case .completion: LocalizedText(en: "Completion", es: "Completitud")
    case .coverage: LocalizedText(en: "Coverage", es: "Cobertura")
    case .costsMost: LocalizedText(en: "Costs most", es: "Lo que más cuesta")
    case .needAction: LocalizedText(en: "Need action", es: "Requieren acción")
    case .findings: LocalizedText(en: "Findings", es: "Hallazgos")
    case .gates: LocalizedText(en: "Gates", es: "Controles")
    case .quarantined: LocalizedText(en: "Quarantined", es: "En cuarentena")
    case .report: LocalizedText(en: "Report", es: "Informe")
    case .first: LocalizedText(en: "{n}, first {deals}", es: "{n}, primero {deals}")
    case .firstFew: LocalizedText(en: "{n}, first {deals}", es: "{n}, primeros {deals}")
    }
  }
}
