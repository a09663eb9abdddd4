import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff inspect`: first contact with an export.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Say what is recognised in exports: tables, columns, dates, fill rates, problems.",
    discussion: """
      Says of each file which CRM it comes from and why, what each column feeds and which resemble a field, by what rows
      are told apart and joined, and what is odd, the most rows first. Nothing is scored and no cell is shown, so the
      output can be pasted into a support mail; only --records shows values.

        handoff inspect exports/
        handoff inspect Opportunity.csv Task.csv --format json
        handoff inspect exports.zip --format json --records
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: "A folder of exports, or CSV files; - for one table on standard input.", completion: .file())
  var files: [String]

  @Option(help: "Workspace file whose sources are honoured.")
  var workspace: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "What a file is, where it does not say so itself; may be repeated.", valueName: "preset:table=file"))
  var source: [String] = []

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
    let options = InspectPipeline.located(
      RunOptions(workspace: workspace, language: lang, sources: source), paths: files)
    let language = RunLanguage.language(of: options)
    let output = try LocalizedFailure.telling(in: language) { () throws(Failure) in
      try InspectPipeline.output(
        options, paths: files, isJSON: format == .json, withRecords: records, language: language)
    }
    try Terminal.say(output, in: language)
  }
}
