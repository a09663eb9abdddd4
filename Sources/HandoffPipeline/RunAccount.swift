import HandoffModel
import HandoffReporting

/// What a run was made from, for whoever asks with --verbose: configuration, rules, and what every file was taken for.
enum RunAccount {
  static func lines(_ analysis: Analysis, _ options: RunOptions) -> [String] {
    let plan = analysis.plan
    let context = analysis.context
    let rules = LocalizedText(
      en: """
        rules: \(context.ruleSetNames.joined(separator: ", ")) (\(context.rules.count)); ruler \(plan.ruler.prefix(12)); \
        calendar \(plan.calendarID); time zone \(context.zone.identifier)
        """,
      es: """
        reglas: \(context.ruleSetNames.joined(separator: ", ")) (\(context.rules.count)); baremo \(plan.ruler.prefix(12)); \
        calendario \(plan.calendarID); zona horaria \(context.zone.identifier)
        """)
    let files = analysis.dataset.files.map { file in
      let mapped = file.columns.count { $0.field != nil }
      return LocalizedText(
        en: """
          \(file.name): \(file.table.rawValue), \(file.preset), \(file.recordCount) records, \
          \(mapped) of \(file.columns.count) columns mapped
          """,
        es: """
          \(file.name): \(file.table.rawValue), \(file.preset), \(file.recordCount) registros, \
          \(mapped) de \(file.columns.count) columnas asignadas
          """)
    }
    return ([WorkspaceSearch.account(options), rules] + files).map { $0[plan.language] }
  }
}
