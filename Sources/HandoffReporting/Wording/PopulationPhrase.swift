import HandoffModel

/// Tables of populations: by segment and by month.
enum PopulationPhrase: Wording {
  case bySegment, byMonth, segment, month, handoffs, notJudged, median, grades, completion, coverage, dearest, hidden

  var text: LocalizedText {
    switch self {
    case .bySegment: LocalizedText(en: "By segment", es: "Por segmento")
    case .byMonth: LocalizedText(en: "By month of signature", es: "Por mes de firma")
    case .segment: LocalizedText(en: "Segment", es: "Segmento")
    case .month: LocalizedText(en: "Month", es: "Mes")
    case .handoffs: LocalizedText(en: "Handoffs", es: "Handoffs")
    case .notJudged: LocalizedText(en: "Not judged", es: "Sin evaluar")
    case .median: LocalizedText(en: "Median score", es: "Puntaje mediano")
    case .grades:
      LocalizedText(en: "Excellent / good / fair / poor", es: "Excelente / bueno / regular / deficiente")
    case .completion: LocalizedText(en: "Completed in time", es: "Completados a tiempo")
    case .coverage: LocalizedText(en: "Median coverage", es: "Cobertura mediana")
    case .hidden:
      LocalizedText(
        en: "Groups of fewer than {n} handoffs, and one that would give them away by difference, have no figures here.",
        es: "Los grupos de menos de {n} handoffs, y el que los delataría por diferencia, no tienen cifras aquí.")
    case .dearest: LocalizedText(en: "Costs most", es: "Lo que más cuesta")
    }
  }
}
