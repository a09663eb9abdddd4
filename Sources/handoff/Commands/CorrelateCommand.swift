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

  @Flag(name: .shortAndLong, help: "No progress and notes; results only.")
  var quiet = false

  func run() throws {
    let options = source.runOptions(folder: folder)
    let language = source.language(folder: folder)
    let progress = quiet || !Terminal.isWatched ? nil : { @Sendable (text: String) in Terminal.complain(text) }
    let result = try LocalizedFailure.telling(in: language) { () throws(Failure) in
      try CorrelatePipeline.run(options, landmark: landmark, out: out, progress: progress)
    }
    if !quiet { for note in result.notes { Terminal.complain(note) } }
    try Terminal.say(result.output, in: language)
  }
}
