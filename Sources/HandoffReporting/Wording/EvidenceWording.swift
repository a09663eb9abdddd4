import HandoffModel

/// The verdicts in words: the closed list.
enum EvidenceWording {
  /// `points` is the smallest gap that matters.
  static func name(_ grade: EvidenceGrade, points: Int) -> LocalizedText {
    switch grade {
    case .strong: LocalizedText(en: "Strong evidence of an association", es: "Evidencia sólida de asociación")
    case .moderate: LocalizedText(en: "Moderate evidence of an association", es: "Evidencia moderada de asociación")
    case .suggestive:
      LocalizedText(
        en: "A hint worth following; not enough to decide on alone",
        es: "Un indicio que conviene seguir; no basta para decidir")
    case .inconclusive:
      LocalizedText(
        en: "Inconclusive: the data fit both no gap and an important one",
        es: "No concluyente: los datos admiten tanto que no haya brecha como una importante")
    case .noImportantDifference:
      LocalizedText(
        en: "No important gap: \(points) points or more is unlikely",
        es: "Sin brecha relevante: es poco probable que llegue a \(points) puntos")
    case .conflicting:
      LocalizedText(
        en: "Conflicting: the sign changes within segments",
        es: "Contradictorio: el signo cambia dentro de los segmentos")
    case .insufficient:
      LocalizedText(en: "Not enough data", es: "Datos insuficientes")
    case .notAssessable:
      LocalizedText(
        en: "Not assessable: the rule reads the outcome or something later",
        es: "No evaluable: la regla lee el resultado o algo posterior")
    }
  }

  /// The verdict on one of several tests: a hint that is no more than chance among so many is none.
  static func short(_ grade: EvidenceGrade, q: Double?) -> LocalizedText {
    grade == .suggestive && (q ?? 0) >= 0.05 ? EffectPhrase.doesNotStandOut.text : short(grade)
  }

  /// The verdict in one or two words, for tables.
  static func short(_ grade: EvidenceGrade) -> LocalizedText {
    switch grade {
    case .strong: LocalizedText(en: "strong", es: "sólida")
    case .moderate: LocalizedText(en: "moderate", es: "moderada")
    case .suggestive: LocalizedText(en: "a hint", es: "un indicio")
    case .inconclusive: LocalizedText(en: "inconclusive", es: "no concluyente")
    case .noImportantDifference: LocalizedText(en: "no important gap", es: "sin brecha relevante")
    case .conflicting: LocalizedText(en: "conflicting", es: "contradictoria")
    case .insufficient: LocalizedText(en: "not enough data", es: "datos insuficientes")
    case .notAssessable: LocalizedText(en: "not assessable", es: "no evaluable")
    }
  }
}
