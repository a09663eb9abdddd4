import HandoffModel

/// How documents write dates: in words in running text, `YYYY-MM-DD` in tables.
enum DateStyle {
  /// `31 August 2026`, `31 de agosto de 2026`.
  static func words(_ day: Day, _ language: Language) -> String {
    switch language {
    case .en: "\(day.day) \(MonthWording.name(day.month, language)) \(day.year)"
    case .es: "\(day.day) de \(MonthWording.name(day.month, language)) de \(day.year)"
    }
  }

  /// `August 2026`, `agosto de 2026`.
  static func words(_ month: MonthKey, _ language: Language) -> String {
    switch language {
    case .en: "\(MonthWording.name(month.month, language)) \(month.year)"
    case .es: "\(MonthWording.name(month.month, language)) de \(month.year)"
    }
  }
}
