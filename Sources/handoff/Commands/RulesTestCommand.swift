import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff rules test`: the examples of the rules, what they cover, and whether they notice changes.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the examples of the rules and say what they cover.",
    discussion: """
      Runs the examples in the rule files and reports which rules and branches (met, missed, each variant) none exercises. With
      --mutate, limits and counts are changed one at a time: a rule none of whose examples then fails is not tested.

        handoff rules test
        handoff rules test my-rules --mutate
      """)

  @Argument(help: "Rule packs (folders or files); by default those of the workspace, else the built-in rules.")
  var paths: [String] = []

  @Flag(help: "Change limits and counts and report rules whose examples do not notice.")
  var mutate = false

  @OptionGroup var options: RuleOptions

  func run() throws {
    let language = options.language
    let report = try LocalizedFailure.telling(in: language) { () throws(Failure) in
      try RuleTestPipeline.run(options.runOptions(packs: paths), mutates: mutate, language: language)
    }
    try Terminal.say(report, in: language)
  }
}
