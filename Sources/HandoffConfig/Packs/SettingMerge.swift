import HandoffModel

/// Answers the settings of packs and puts what the answers change behind the pack that asks.
///
/// A pack declares a setting with a mapping and answers one with a name; later packs answer over earlier ones, and the
/// workspace and commands over all. What a later pack overrides, it overrides whatever was answered.
enum SettingMerge {
  static func resolve(
    _ packs: [RulePack], explicit: [SettingValue]
  ) throws(ConfigurationError) -> (packs: [RulePack], choices: [SettingChoice]) {
    var declared: [(pack: Int, setting: SettingSpec)] = []
    var values: [SettingValue] = []
    var issues = IssueCollector()
    for (position, pack) in packs.enumerated() {
      for entry in pack.documents.flatMap({ $0.settings }) {
        _ = issues.attempt { () throws(ConfigurationError) in
          if let option = entry.value.scalar {
            values.append(SettingValue(id: entry.key, option: option, position: entry.value.position))
          } else if let known = declared.first(where: { $0.setting.id == entry.key }) {
            throw ConfigurationError(
              at: entry.keyPosition,
              en: "the setting `\(entry.key)` is declared already at \(known.setting.position); write its option only",
              es: "el ajuste `\(entry.key)` ya está declarado en \(known.setting.position); escriba solo su opción")
          } else {
            declared.append((position, try SettingSpec(id: entry.key, entry.value)))
          }
        }
      }
    }
    let choices = try choose(declared.map(\.setting), values: values + explicit, issues: &issues)
    var result: [RulePack] = []
    for (position, pack) in packs.enumerated() {
      result.append(pack)
      let changes = zip(declared, choices).compactMap { declaration, choice in
        declaration.pack == position
          ? declaration.setting.options.first { $0.id == choice.option }?.changes : nil
      }
      if !changes.isEmpty { result.append(RulePack(settingsOf: pack, changes: changes)) }
    }
    return (result, choices)
  }

  private static func choose(
    _ settings: [SettingSpec], values: [SettingValue], issues: inout IssueCollector
  ) throws(ConfigurationError) -> [SettingChoice] {
    for value in values where !settings.contains(where: { $0.id == value.id }) {
      issues.add(
        .unknown(
          LocalizedText(en: "setting", es: "ajuste"), value.id, at: value.position, candidates: settings.map(\.id)))
    }
    var choices: [SettingChoice] = []
    for setting in settings {
      let value = values.last { $0.id == setting.id }
      let option = value?.option ?? setting.defaultOption
      if !setting.options.contains(where: { $0.id == option }) {
        issues.add(
          .unknown(
            LocalizedText(en: "option of `\(setting.id)`", es: "opción de `\(setting.id)`"), option,
            at: value?.position, candidates: setting.options.map(\.id)))
      }
      choices.append(SettingChoice(setting: setting, option: option, position: value?.position))
    }
    try issues.throwIfAny()
    return choices
  }
}
