import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff correlate`: does handoff quality matter here?
struct CorrelateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correlate", abstract: "Relate handoff scores to first-year churn and time to first value.",
    discussion: """
      Scores every handoff again from the evidence dated up to the landmark, follows the customers still active then, and says
      what the difference between poor and other handoffs is, how sure that is, and how many more customers it would take.

        handoff correlate exports/ --out outcomes
        handoff correlate exports/ --landmark 60 --lang es
      """)

  @Argument(help: "Folder of the exports; by default the folder of the workspace file.")
  var folder: String?

  @OptionGroup var source: SourceOptions

  @Option(help: ArgumentHelp("Days after signature at which the score is taken.", valueName: "days"))
  var landmark = 30

  @Option(name: .shortAndLong, help: "Folder of the report bundle; replaced as a whole.")
  var out = "outcomes"

  @OptionGroup var output: OutputOptions

  func run() throws {
    var options = source.runOptions(folder: folder)
    options.isVerbose = output.verbose
    let language = source.language(folder: folder)
    let outcome = try output.telling(in: language) { () throws(Failure) in
      try CorrelatePipeline.run(options, landmark: landmark, out: out, progress: output.progress)
    }
    try output.finish(outcome, in: language)
  }
}
