import HandoffModel

/// Outcomes in words, for running text; files carry their ids.
enum OutcomeWording {
  static func name(_ outcome: Outcome) -> LocalizedText {
    switch outcome {
    case .met: LocalizedText(en: "met", es: "cumplido")
    case .late: LocalizedText(en: "late", es: "con retraso")
    case .overdue: LocalizedText(en: "overdue", es: "vencido")
    case .pending: LocalizedText(en: "pending", es: "pendiente")
    case .satisfied: LocalizedText(en: "satisfied", es: "satisfecho")
    case .violated: LocalizedText(en: "violated", es: "incumplido")
    case .partial: LocalizedText(en: "partial", es: "parcial")
    case .notApplicable: LocalizedText(en: "not applicable", es: "no aplicable")
    case .unknown: LocalizedText(en: "unknown", es: "desconocido")
    case .invalid: LocalizedText(en: "impossible data", es: "datos imposibles")
    }
  }
}
