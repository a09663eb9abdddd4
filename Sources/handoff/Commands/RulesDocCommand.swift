import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff rules doc`: the rules in words, in both languages.
struct RulesDocCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doc", abstract: "Write the documentation of the rules as Markdown, in English and Spanish.",
    discussion: "  handoff rules doc > Rules/README.md")

  @OptionGroup var options: RuleOptions

  func run() throws {
    let language = options.language
    let bytes = try LocalizedFailure.telling(in: language) { () throws(Failure) in
      try RuleManualPipeline.run(options.runOptions())
    }
    try Terminal.say(bytes, in: language)
  }
}
