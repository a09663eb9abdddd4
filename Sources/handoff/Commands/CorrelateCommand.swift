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

  @Option(
    help: ArgumentHelp(
      "Days after signature at which the score is taken, or none with --accept-leakage; by default the workspace's, else 30.",
      valueName: "days"))
  var landmark: String?

  @Flag(help: "With --landmark none: score handoffs with what was known after the customer had left.")
  var acceptLeakage = false

  @Option(help: ArgumentHelp("Days that count as the first year; by default 365.", valueName: "days"))
  var horizon: Int?

  @Option(help: ArgumentHelp("Last day of follow-up; by default the analysis date.", valueName: "date"))
  var cutoff: String?

  @Option(help: ArgumentHelp("Leave out customers followed for fewer days than this.", valueName: "days"))
  var minimumFollowUp: Int?

  @Option(
    help: ArgumentHelp("How often customers are drawn again for the intervals of money; 0 for none.", valueName: "n"))
  var bootstrap: Int?

  @Option(name: .shortAndLong, help: "Folder of the report bundle; replaced as a whole.")
  var out = "outcomes"

  @OptionGroup var output: OutputOptions

  func run() throws {
    var options = source.runOptions(folder: folder)
    options.isVerbose = output.verbose
    let language = source.language(folder: folder)
    var request = OutcomeRequest()
    request.landmark = landmark
    request.acceptsLeakage = acceptLeakage
    request.horizon = horizon
    request.cutoff = cutoff
    request.minimumFollowUp = minimumFollowUp
    request.replicates = bootstrap
    let outcome = try output.telling(in: language) { () throws(Failure) in
      try CorrelatePipeline.run(options, request, out: out, progress: output.progress)
    }
    try output.finish(outcome, in: language)
  }
}
