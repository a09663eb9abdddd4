public import HandoffModel

/// Why deals that were read are not audited.
public enum FilterWording {
  public static func name(_ reason: FilterReason) -> LocalizedText {
    switch reason {
    case .deleted: LocalizedText(en: "deleted", es: "eliminados")
    case .testAccount: LocalizedText(en: "of test accounts", es: "de cuentas de prueba")
    case .notWon: LocalizedText(en: "not won", es: "no ganados")
    case .signedLater:
      LocalizedText(en: "signed after the analysis date", es: "firmados después de la fecha del análisis")
    case .outsidePeriod: LocalizedText(en: "signed outside the period", es: "firmados fuera del periodo")
    default: LocalizedText(en: "by \(reason.id)", es: "por \(reason.id)")
    }
  }
}
