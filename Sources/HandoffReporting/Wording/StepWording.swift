import HandoffModel

/// The groups of customers between which revenue is compared.
enum StepWording {
  static func name(_ step: MoneyAtStake.Step) -> LocalizedText {
    switch step {
    case .poorToOthers: LocalizedText(en: "poor against all others", es: "deficiente frente a los demás")
    case .poorToFair: LocalizedText(en: "poor against fair", es: "deficiente frente a aceptable")
    case .fairToGood: LocalizedText(en: "fair against good", es: "aceptable frente a bueno")
    case .goodToExcellent: LocalizedText(en: "good against excellent", es: "bueno frente a excelente")
    }
  }
}
