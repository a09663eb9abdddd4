import ArgumentParser
import HandoffModel
import HandoffPipeline

/// The options every command over exports shares.
struct SourceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Workspace file; by default workspace.yaml in FOLDER, else here or in a folder above.", valueName: "file"))
  var workspace: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Analysis date; by default the workspace's, else the latest fact in the data.", valueName: "date"))
  var asOf: String?

  @Option(help: ArgumentHelp("Only handoffs signed in this month, such as 2026-10.", valueName: "month"))
  var period: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Rule pack (folder or file) instead of the built-in rules; may be repeated.", valueName: "path"))
  var rules: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "What a file is, where it does not say so itself; may be repeated.", valueName: "preset:table=file"))
  var source: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Answer to a setting of the rules, such as kickoff-unit=calendar-days; may be repeated.",
      valueName: "name=option"))
  var setting: [String] = []

  @Option(help: "Language of reports and messages: en or es; by default the workspace's.")
  var lang: Language?

  func runOptions(folder: String?, dealID: String? = nil) -> RunOptions {
    RunOptions(
      folder: folder, workspace: workspace, asOf: asOf, period: period, rules: rules, language: lang, sources: source,
      dealID: dealID, settings: setting)
  }

  /// The language of messages: the option's, else the workspace's where one can be read.
  func language(folder: String?) -> Language {
    lang ?? RunLanguage.language(of: runOptions(folder: folder))
  }
}
