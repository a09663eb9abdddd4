import HandoffModel

/// Ledger lines that are no rule's.
enum AdjustmentPhrase: Wording {
  case coreCap, groupGivesBack

  var text: LocalizedText {
    switch self {
    case .coreCap:
      LocalizedText(
        en: "Core cap: a core rule is missed, so the score cannot exceed {cap}",
        es: "Tope: falta una regla esencial, así que el puntaje no puede pasar de {cap}")
    case .groupGivesBack:
      LocalizedText(
        en: "points given back, since its rules share one cause",
        es: "puntos devueltos, porque sus reglas tienen una sola causa")
    }
  }
}
