import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff rules show`: the effective rules after packs, overrides and settings.
struct RulesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the effective rules after packs, overrides and settings.",
    discussion: """
        handoff rules show kickoff-held --resolved      one rule, each value with the file and line it came from
        handoff rules show --rules my-rules --resolved  everything that decides scores
      """)

  @Argument(help: "Id of a rule or setting; by default everything that decides scores.")
  var id: String?

  @Flag(help: "Name the file and line of each effective value.")
  var resolved = false

  @OptionGroup var options: RuleOptions

  func run() throws {
    let language = options.language
    let text = try LocalizedFailure.telling(in: language) { () throws(Failure) in
      try ShowPipeline.run(options.runOptions(), id: id, isResolved: resolved)
    }
    try Terminal.say(text, in: language)
  }
}
