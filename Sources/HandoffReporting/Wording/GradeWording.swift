import HandoffModel

/// Grades in words.
enum GradeWording {
  static func name(_ grade: Grade) -> LocalizedText {
    switch grade {
    case .excellent: LocalizedText(en: "excellent", es: "excelente")
    case .good: LocalizedText(en: "good", es: "bueno")
    case .fair: LocalizedText(en: "fair", es: "regular")
    case .poor: LocalizedText(en: "poor", es: "deficiente")
    }
  }
}
