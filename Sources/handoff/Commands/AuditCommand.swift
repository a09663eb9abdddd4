import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff audit`: the monthly audit.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Score every handoff in a folder of exports and write the report bundle.",
    discussion: """
      Reads the exports, applies the rules, scores each handoff with a ledger that explains every lost point down to file,
      line and column, and swaps the finished bundle into place.

        handoff audit exports/ --as-of 2026-10-31 --out reports
        handoff audit exports/ --period 2026-10 --lang es
        handoff audit exports/ --format json --quiet
      """)

  @Argument(
    help: ArgumentHelp(
      "Folder of the exports, or - for one table on standard input; by default the folder of the workspace file."),
    completion: .directory)
  var folder: String?

  @OptionGroup var source: SourceOptions

  @Option(name: .shortAndLong, help: "Folder of the report bundle; replaced as a whole.")
  var out = "reports"

  @Option(
    help: ArgumentHelp(
      "Which files are in the bundle: csv, gitlab, html, json, junit, md, sarif, summary, tables (those the workspace declares), vega, separated by commas.",
      valueName: "list"))
  var report = "md,html,csv,tables"

  @Option(
    help: ArgumentHelp(
      "What goes to standard output: summary, github, gitlab, html, json, junit, markdown, sarif or none.",
      valueName: "format"),
    completion: .list(["summary", "github", "gitlab", "html", "json", "junit", "markdown", "sarif", "none"]))
  var format = "summary"

  @Option(
    help: ArgumentHelp(
      "How tables are written: standard, excel-en, or excel-es with semicolons and decimal commas.",
      valueName: "dialect"),
    completion: .list(["standard", "excel-en", "excel-es"]))
  var csvDialect = "standard"

  @OptionGroup var identity: IdentityOptions

  @Flag(
    help: "Figures of single sellers and CSMs too, where they have enough handoffs; the workspace must state a purpose."
  )
  var people = false

  @OptionGroup(title: "Gates") var gates: GateOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    var options = source.runOptions(folder: folder)
    options.showsPeople = people
    identity.apply(to: &options)
    options.gates = gates.request
    options.isVerbose = output.verbose
    options.csvDialect = csvDialect
    let language = source.language(folder: folder)
    let request = AuditRequest(options: options, out: out, reports: report, format: format)
    let outcome = try output.telling(in: language) { () throws(Failure) in
      try AuditPipeline.run(request, progress: output.progress)
    }
    try output.finish(outcome, isSummary: format == "summary", in: language)
  }
}
