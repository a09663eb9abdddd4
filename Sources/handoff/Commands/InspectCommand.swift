import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff inspect`: first contact with an export.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Say what is recognised in exports: tables, columns, dates, fill rates, problems.",
    discussion: """
        handoff inspect exports/
        handoff inspect Opportunity.csv Task.csv --format json
        handoff inspect exports.zip --format json --records

      Nothing is joined or scored and no cell is shown, so the output can be pasted into a support mail; only --records
      shows values.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: "A folder of exports, or CSV files.")
  var files: [String]

  @Option(help: "Workspace file whose sources are honoured.")
  var workspace: String?

  @Option(help: "text or json.")
  var format: Format = .text

  @Flag(help: "With --format json: every record with its lines, what became of it, and the values of mapped columns.")
  var records = false

  @Option(help: "Language: en or es.")
  var lang: Language?

  func validate() throws {
    if records, format != .json { throw ValidationError("--records needs --format json") }
  }

  func run() throws {
    let options = InspectPipeline.located(RunOptions(workspace: workspace, language: lang), paths: files)
    let language = RunLanguage.language(of: options)
    let output = try LocalizedFailure.telling(in: language) { () throws(Failure) in
      try InspectPipeline.output(
        options, paths: files, isJSON: format == .json, withRecords: records, language: language)
    }
    try Terminal.say(output, in: language)
  }
}
