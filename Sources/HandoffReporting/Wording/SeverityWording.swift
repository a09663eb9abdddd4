import HandoffModel

/// How grave a miss is, in words; files carry the ids.
enum SeverityWording {
  static func name(_ severity: Severity) -> LocalizedText {
    switch severity {
    case .core: LocalizedText(en: "core: a miss caps the score", es: "esencial: si falta, limita el puntaje")
    case .major: LocalizedText(en: "major", es: "importante")
    case .minor: LocalizedText(en: "minor", es: "menor")
    case .info: LocalizedText(en: "for information", es: "informativa")
    }
  }
}
