import HandoffConfig

/// Answers to settings as typed: `kickoff-unit=calendar-days`.
enum SettingOption {
  static func values(_ texts: [String]) throws(Failure) -> [SettingValue] {
    var values: [SettingValue] = []
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw Failure(
          .configuration, en: "--setting: expected name=option, found `\(text)`",
          es: "--setting: se esperaba nombre=opción, se encontró `\(text)`")
      }
      values.append(SettingValue(id: parts[0], option: parts[1], position: nil))
    }
    return values
  }
}
