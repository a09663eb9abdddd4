import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff explain`: one handoff's ledger, or one rule.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show one handoff's ledger, each lost point with its source cell, or one rule.",
    discussion: """
        handoff explain 006Ac00000AbCdEIAV exports/
        handoff explain 006Ac00000AbCdEIAV exports/ --show-values
        handoff explain kickoff-held
      """)

  @Argument(help: "A deal id as in the exports, or a rule id.")
  var id: String

  @Argument(help: "Folder of the exports; by default the folder of the workspace file.")
  var folder: String?

  @OptionGroup var source: SourceOptions

  @OptionGroup var identity: IdentityOptions

  func run() throws {
    let language = source.language(folder: folder)
    var options = source.runOptions(folder: folder, dealID: id)
    identity.apply(to: &options)
    let output = try LocalizedFailure.telling(in: language) { () throws(Failure) in
      try ExplainPipeline.run(options, id: id, language: language)
    }
    try Terminal.say(output, in: language)
  }
}
