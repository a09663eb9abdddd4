import HandoffModel

/// The calendar of a run: by its id, with words beside the one that nobody chose.
enum CalendarWording {
  static func text(_ id: String, _ language: Language) -> ReportText {
    guard id == "weekdays" else { return .code(id) }
    return ReportText(
      LocalizedText(en: "Monday to Friday without holidays", es: "de lunes a viernes sin festivos")[language])
  }
}
