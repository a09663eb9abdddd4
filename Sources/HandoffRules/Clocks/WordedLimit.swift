import HandoffModel

/// Limits in words.
enum WordedLimit {
  static func text(_ limit: TimeLimit) -> LocalizedText {
    switch limit {
    case .endOfNextCalendarWeek:
      LocalizedText(en: "the end of the next calendar week", es: "el fin de la semana natural siguiente")
    case .span(let span):
      if span.amount == 0, !span.unit.countsHours {
        LocalizedText(en: "the same day", es: "el mismo día")
      } else {
        LocalizedText(en: "\(span)", es: "\(span.amount) \(unit(span))")
      }
    }
  }

  private static func unit(_ span: TimeSpan) -> String {
    let isOne = span.amount == 1
    return switch span.unit {
    case .hours: isOne ? "hora" : "horas"
    case .days: isOne ? "día" : "días"
    case .businessHours: isOne ? "hora laborable" : "horas laborables"
    case .businessDays: isOne ? "día hábil" : "días hábiles"
    }
  }
}
