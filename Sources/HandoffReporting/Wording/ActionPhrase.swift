import HandoffModel

/// The handoffs that need somebody now, and why.
enum ActionPhrase: Wording {
  case heading, lead, leadOfOne, nobody, deal, segment, score, grade, why, nextStep, impossible, unreadable, departed
  case whyScored, whyNotJudged, sum
  case rule, expected, found, evidence, points, ownLoss

  var text: LocalizedText {
    switch self {
    case .heading: LocalizedText(en: "Needs action", es: "Requieren acción")
    case .lead:
      LocalizedText(
        en: """
          {handoffs} have data that is impossible or unreadable, a step past its limit, or a core gap that can still be \
          closed; the most urgent come first. All findings ({findings}) are in {file}.
          """,
        es: """
          {handoffs} tienen datos imposibles o ilegibles, un paso fuera de plazo o una carencia esencial que aún se \
          puede cerrar; primero los más urgentes. Todos los hallazgos ({findings}) están en {file}.
          """)
    case .leadOfOne:
      LocalizedText(
        en: """
          {handoffs} has data that is impossible or unreadable, a step past its limit, or a core gap that can still be \
          closed. All findings ({findings}) are in {file}.
          """,
        es: """
          {handoffs} tiene datos imposibles o ilegibles, un paso fuera de plazo o una carencia esencial que aún se \
          puede cerrar. Todos los hallazgos ({findings}) están en {file}.
          """)
    case .nobody:
      LocalizedText(en: "No handoff needs action now.", es: "Ningún handoff requiere acción ahora.")
    case .departed:
      LocalizedText(
        en: "Not counted here: {handoffs} with such gaps whose customers have left.",
        es: "No se cuentan aquí: {handoffs} con carencias así cuyos clientes ya se fueron.")
    case .deal: LocalizedText(en: "Deal", es: "Negocio")
    case .segment: LocalizedText(en: "Segment", es: "Segmento")
    case .score: LocalizedText(en: "Score", es: "Puntaje")
    case .grade: LocalizedText(en: "Grade", es: "Calificación")
    case .why: LocalizedText(en: "Why (points lost)", es: "Por qué (puntos perdidos)")
    case .nextStep: LocalizedText(en: "Next step", es: "Próximo paso")
    case .impossible: LocalizedText(en: "{rule}: impossible data", es: "{rule}: datos imposibles")
    case .unreadable: LocalizedText(en: "{rule}: unreadable value", es: "{rule}: valor ilegible")
    case .whyScored: LocalizedText(en: "Why {deal} scored {score}", es: "Por qué {deal} tiene {score} puntos")
    case .whyNotJudged:
      LocalizedText(en: "Why {deal} could not be judged", es: "Por qué {deal} quedó sin evaluar")
    case .sum:
      LocalizedText(
        en: "The lines add up to the {points} points lost.",
        es: "Las líneas suman los {points} puntos perdidos.")
    case .rule: LocalizedText(en: "Rule", es: "Regla")
    case .expected: LocalizedText(en: "Expected", es: "Se espera")
    case .found: LocalizedText(en: "Found", es: "Hallado")
    case .evidence: LocalizedText(en: "Evidence", es: "Evidencia")
    case .points: LocalizedText(en: "Points", es: "Puntos")
    case .ownLoss: LocalizedText(en: "Own loss, unrounded", es: "Pérdida propia, sin redondear")
    }
  }
}
