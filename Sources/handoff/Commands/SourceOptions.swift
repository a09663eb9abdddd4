import ArgumentParser
import Foundation
import HandoffModel
import HandoffPipeline

/// The options every command over exports shares.
struct SourceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Workspace file; by default HANDOFF_CONFIG, else workspace.yaml in FOLDER, else here or in a folder above.",
      valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
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
      folder: folder, workspace: workspace ?? Self.environment("HANDOFF_CONFIG"), asOf: asOf, period: period,
      rules: rules, language: chosenLanguage, sources: source,
      dealID: dealID, settings: setting)
  }

  /// Checks what the environment says in place of options.
  func validate() throws {
    if lang == nil, let text = Self.environment("HANDOFF_LANG"), Language(rawValue: text) == nil {
      throw ValidationError("HANDOFF_LANG is `\(text)`; expected en or es.")
    }
  }

  private var chosenLanguage: Language? { lang ?? Self.environment("HANDOFF_LANG").flatMap(Language.init(rawValue:)) }

  private static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The language of messages: the option's, else the environment's, else the workspace's where one can be read.
  func language(folder: String?) -> Language {
    chosenLanguage ?? RunLanguage.language(of: runOptions(folder: folder))
  }
}
