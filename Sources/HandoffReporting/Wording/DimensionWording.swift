import HandoffModel

/// The parts of a score in words.
enum DimensionWording {
  static func name(_ dimension: Dimension) -> LocalizedText {
    switch dimension {
    case .completeness: LocalizedText(en: "Information completeness", es: "Completitud de información")
    case .timing: LocalizedText(en: "Timing", es: "Plazos")
    case .playbook: LocalizedText(en: "Playbook", es: "Playbook")
    }
  }
}
