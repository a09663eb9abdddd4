import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff rules trace`: what implements each requirement of the catalogue.
struct RulesTraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Trace every catalogue id to its rule, measure, pattern or setting.",
    discussion: """
      Prints id, kind, name, place, place of the first example and, with --bundle, the last finding of the rule, separated by
      tabs. Exits 2 where an id has no implementation, or a rule names an id that the catalogue does not have.

        handoff rules trace
        handoff rules trace --catalogue catalogue.md --bundle reports
      """)

  @Option(help: ArgumentHelp("Markdown file whose table rows begin with the ids.", valueName: "file"))
  var catalogue: String?

  @Option(help: ArgumentHelp("Report bundle to take the last finding of each rule from.", valueName: "folder"))
  var bundle: String?

  @OptionGroup var options: RuleOptions

  func run() throws {
    let language = options.language
    let text = try LocalizedFailure.telling(in: language) { () throws(Failure) in
      try TracePipeline.run(options.runOptions(), catalogue: catalogue, bundle: bundle, language: language)
    }
    try Terminal.say(text, in: language)
  }
}
