import ArgumentParser
import HandoffModel
import HandoffPipeline

/// The options every command of rule authors shares.
struct RuleOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Rule pack (folder or file) instead of the workspace's; may be repeated.", valueName: "path"))
  var rules: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Answer to a setting, such as kickoff-unit=calendar-days; may be repeated.", valueName: "name=option"))
  var setting: [String] = []

  @Option(help: ArgumentHelp("Workspace file whose rules are used.", valueName: "file"))
  var workspace: String?

  @Option(help: "Language of messages: en or es.")
  var lang: Language?

  func runOptions(packs: [String] = []) -> RunOptions {
    RunOptions(workspace: workspace, rules: packs + rules, language: lang, settings: setting)
  }

  var language: Language { RunLanguage.language(of: runOptions()) }
}
