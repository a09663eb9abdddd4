import HandoffModel

/// Units of time in words, for one and for several.
enum UnitWording {
  static func word(_ unit: TimeUnit, isOne: Bool) -> LocalizedText {
    switch (unit, isOne) {
    case (.hours, true): LocalizedText(en: "hour", es: "hora")
    case (.hours, false): LocalizedText(en: "hours", es: "horas")
    case (.days, true): LocalizedText(en: "day", es: "día")
    case (.days, false): LocalizedText(en: "days", es: "días")
    case (.businessHours, true): LocalizedText(en: "business hour", es: "hora laborable")
    case (.businessHours, false): LocalizedText(en: "business hours", es: "horas laborables")
    case (.businessDays, true): LocalizedText(en: "business day", es: "día hábil")
    case (.businessDays, false): LocalizedText(en: "business days", es: "días hábiles")
    }
  }
}
