import HandoffModel

/// The names of the months.
enum MonthWording {
  /// Expects 1 to 12; any other number is written as such.
  static func name(_ month: Int, _ language: Language) -> String {
    names[checked: month - 1]?[language] ?? "\(month)"
  }

  static let names = [
    LocalizedText(en: "January", es: "enero"), LocalizedText(en: "February", es: "febrero"),
    LocalizedText(en: "March", es: "marzo"), LocalizedText(en: "April", es: "abril"),
    LocalizedText(en: "May", es: "mayo"), LocalizedText(en: "June", es: "junio"),
    LocalizedText(en: "July", es: "julio"), LocalizedText(en: "August", es: "agosto"),
    LocalizedText(en: "September", es: "septiembre"), LocalizedText(en: "October", es: "octubre"),
    LocalizedText(en: "November", es: "noviembre"), LocalizedText(en: "December", es: "diciembre"),
  ]
}
