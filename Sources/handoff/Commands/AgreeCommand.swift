import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff agree`: the auditors' verdicts back in.
struct AgreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Read the sheets of a human audit back and say how far the score agrees with people.",
    discussion: """
        handoff agree audit-sheet.csv --exports exports/
        handoff agree ana.csv luis.csv --key octubre-clave.json --exports exports/ --lang es
        handoff agree audit-sheet.csv --exports exports/ --rules my-rules/ --across-rulers

      Says how many handoffs were complete by the auditors, weighted back to all handoffs; how far score and auditors agree,
      and two auditors among themselves; and which handoffs to read again, with their ledger. Sheets may come back as a
      spreadsheet saves them. A blank cell is no answer, never a no. The analysis date is that of the sample.
      """)

  @Argument(help: "Sheets that were filled in.", completion: .file())
  var sheets: [String]

  @Option(help: ArgumentHelp("Key that `handoff sample` wrote.", valueName: "file"), completion: .file())
  var key = "audit-key.json"

  @Option(
    help: ArgumentHelp(
      "Folder of the exports the sample was drawn from; by default the folder of the workspace file.",
      valueName: "folder"), completion: .directory)
  var exports: String?

  @OptionGroup var source: SourceOptions

  @Option(
    help: ArgumentHelp(
      "From so many points on the score says yes; by default where the grade good begins.", valueName: "points"))
  var mark: Double?

  @Flag(help: "Score by the rules of today, although the sample was drawn with others.")
  var acrossRulers = false

  @Flag(help: "Score these exports, although the sample was drawn from others.")
  var acrossData = false

  @Option(
    help: ArgumentHelp("How auditors appear: none, or full with their notes.", valueName: "how"),
    completion: .list(["none", "full"]))
  var identify = "none"

  @Option(name: .shortAndLong, help: "Folder of the report bundle; replaced as a whole.")
  var out = "agreement"

  @Option(
    help: ArgumentHelp("What goes to standard output: summary, markdown, html, json or none.", valueName: "format"),
    completion: .list(["summary", "markdown", "html", "json", "none"]))
  var format = "summary"

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard ["none", "full"].contains(identify) else {
      throw ValidationError("--identify: unknown `\(identify)`; expected none or full")
    }
  }

  func run() throws {
    var options = source.runOptions(folder: exports)
    options.isVerbose = output.verbose
    let language = source.language(folder: exports)
    var request = AgreeRequest(sheets: sheets)
    request.key = key
    request.out = out
    request.format = format
    request.mark = mark
    request.acrossRulers = acrossRulers
    request.acrossData = acrossData
    request.showsNames = identify == "full"
    let outcome = try output.telling(in: language) { () throws(Failure) in
      try AgreePipeline.run(options, request, progress: output.progress)
    }
    try output.finish(outcome, isSummary: format == "summary", in: language)
  }
}
