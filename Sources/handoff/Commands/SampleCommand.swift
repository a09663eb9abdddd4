import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff sample`: handoffs for people to read.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Draw handoffs for a human audit, on a sheet that shows neither score nor grade.",
    discussion: """
        handoff sample exports/ --period 2026-10
        handoff sample exports/ --margin 5 --by grade,segment --worst 5 --best 5
        handoff sample exports/ --sheet octubre.csv --key octubre-clave.json --lang es --csv-dialect excel-es

      Writes a sheet to fill in and a key to keep apart. The sheet holds the handoffs in an order that says nothing, with
      where to look and the questions: were the fields complete, was the context sufficient? The key knows from which
      stratum each was drawn, so that `handoff agree` can weight the answers back. The same seed draws the same handoffs.
      """)

  @Argument(help: "Folder of the exports; by default the folder of the workspace file.", completion: .directory)
  var folder: String?

  @OptionGroup var source: SourceOptions

  @Option(help: ArgumentHelp("Sheet to write, for the auditors.", valueName: "file"), completion: .file())
  var sheet = "audit-sheet.csv"

  @Option(help: ArgumentHelp("Key to write, kept apart from the sheet.", valueName: "file"), completion: .file())
  var key = "audit-key.json"

  @Option(
    help: ArgumentHelp(
      "How far off a share may be, in points; by default 10. It decides the size.", valueName: "points"))
  var margin: Double?

  @Option(help: ArgumentHelp("How sure the margin is, in percent; by default 95.", valueName: "percent"))
  var confidence: Double?

  @Option(help: ArgumentHelp("So many handoffs, whatever the margin.", valueName: "n"))
  var size: Int?

  @Option(help: ArgumentHelp("Number that decides what chance draws; by default 20240101.", valueName: "number"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp("What makes the strata: grade, segment, both with a comma, or none.", valueName: "list"),
    completion: .list(["grade", "segment", "grade,segment", "none"]))
  var by = "grade"

  @Option(help: ArgumentHelp("Fewest of each stratum; by default 5.", valueName: "n"))
  var perStratum: Int?

  @Option(help: ArgumentHelp("Handoffs with the lowest scores, all taken before chance draws.", valueName: "n"))
  var worst = 0

  @Option(help: ArgumentHelp("Handoffs with the highest scores, all taken before chance draws.", valueName: "n"))
  var best = 0

  @Option(
    help: ArgumentHelp(
      "How the sheet is written: standard, excel-en, or excel-es with semicolons.", valueName: "dialect"),
    completion: .list(["standard", "excel-en", "excel-es"]))
  var csvDialect = "standard"

  @Flag(help: "Write over a sheet and a key that are there.")
  var force = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    var options = source.runOptions(folder: folder)
    options.isVerbose = output.verbose
    let language = source.language(folder: folder)
    var request = SampleRequest()
    request.sheet = sheet
    request.key = key
    request.margin = margin
    request.confidence = confidence
    request.size = size
    request.seed = seed
    request.strata = by
    request.fewestPerStratum = perStratum
    request.worst = worst
    request.best = best
    request.csvDialect = csvDialect
    request.overwrites = force
    let outcome = try output.telling(in: language) { () throws(Failure) in
      try SamplePipeline.run(options, request, progress: output.progress)
    }
    try output.finish(outcome, in: language)
  }
}
