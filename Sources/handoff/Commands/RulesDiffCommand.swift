import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff rules diff`: what a change of rules does to the scores of a data set.
struct RulesDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what a change of rules does to the scores of a data set.",
    discussion: """
      Scores the same exports with the rules A and with the rules B; the biggest movers come first, then the rules whose
      verdicts change. --setting holds for B alone, so that A and B may be the same rules under two answers.

        handoff rules diff default my-rules exports/
        handoff rules diff default default exports/ --setting kickoff-unit=calendar-days
      """)

  @Argument(help: "The rules before: a pack (folder or file), or `default`.")
  var before: String

  @Argument(help: "The rules after.")
  var after: String

  @Argument(help: "Folder of the exports; by default the folder of the workspace file.")
  var folder: String?

  @Option(help: ArgumentHelp("Handoffs and rules listed at most.", valueName: "number"))
  var limit = 20

  @OptionGroup var source: SourceOptions

  func run() throws {
    let language = source.language(folder: folder)
    var options = source.runOptions(folder: folder)
    let text = try LocalizedFailure.telling(in: language) { () throws(Failure) in
      var changed = options
      options.rules = [before]
      options.settings = []
      changed.rules = [after]
      return try DiffPipeline.run(options, changed, limit: limit, language: language)
    }
    try Terminal.say(text, in: language)
  }
}
