import HandoffModel

/// Why handoffs are not in an analysis of outcomes, behind their number.
enum ExclusionWording {
  static func name(_ exclusion: CohortExclusion) -> LocalizedText {
    switch exclusion {
    case .laterHandoff:
      LocalizedText(en: "later handoffs of the same customer", es: "handoffs posteriores del mismo cliente")
    case .severalHandoffs:
      LocalizedText(en: "whose account has several handoffs", es: "cuya cuenta tiene varios handoffs")
    case .noContractStart: LocalizedText(en: "without a contract start", es: "sin inicio de contrato")
    case .entryAfterCutoff:
      LocalizedText(
        en: "that began after the last day of follow-up", es: "iniciados después del último día de seguimiento")
    case .churnBeforeEntry:
      LocalizedText(en: "with a churn date before the start", es: "con fecha de churn anterior al inicio")
    case .firstValueBeforeEntry:
      LocalizedText(en: "with a first value before the start", es: "con primer valor anterior al inicio")
    case .undatedChurn: LocalizedText(en: "that left on an unknown day", es: "que se fueron en fecha desconocida")
    case .tooYoung:
      LocalizedText(
        en: "followed for less than the declared minimum", es: "seguidos menos del mínimo declarado")
    case .leftBeforeLandmark:
      LocalizedText(en: "that left before the score was taken", es: "que salieron antes de tomar el puntaje")
    case .notScored: LocalizedText(en: "without a score in time", es: "sin puntaje a tiempo")
    }
  }
}
