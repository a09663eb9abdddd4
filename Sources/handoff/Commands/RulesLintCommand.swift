import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff rules lint`: reads rule files as an audit would and runs their examples.
struct RulesLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Validate rule files and run the examples in them.",
    discussion: """
      Names every mistake with file, line and column: unknown keys and fields (with the nearest valid name), duplicate ids,
      missing translations and weights, contradictory limits, variants that cannot be reached, examples that do not behave.

        handoff rules lint                 the built-in rules
        handoff rules lint my-rules/       a pack of one's own
      """)

  @Argument(help: "Rule packs (folders or files); by default those of the workspace, else the built-in rules.")
  var paths: [String] = []

  @Option(help: "Workspace file whose rules are checked.")
  var workspace: String?

  @Option(help: "Language of messages: en or es.")
  var lang: Language?

  func run() throws {
    let options = RunOptions(workspace: workspace, rules: paths, language: lang)
    let language = RunLanguage.language(of: options)
    let report = try LocalizedFailure.telling(in: language) { () throws(Failure) in try LintPipeline.run(options) }
    try Terminal.say(report.summary[language], in: language)
  }
}
