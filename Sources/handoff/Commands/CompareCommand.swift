import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff compare`: last month against this month.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two report bundles scored by the same rules.",
    discussion: """
        handoff compare last-month/ reports/
        handoff compare last-month/ reports/ --fail-if-worse

      Says better or worse only where chance does not explain the change. Bundles of different rules are refused: their scores
      do not measure the same.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html
    case markdown
    case text
  }

  @Argument(help: "The earlier bundle.", completion: .directory)
  var old: String

  @Argument(help: "The later bundle.", completion: .directory)
  var new: String

  @Flag(help: "Exit with 1 when completion or the share of good handoffs fell by more than chance explains.")
  var failIfWorse = false

  @Flag(help: "Compare bundles of different rules all the same.")
  var acrossRulers = false

  @Option(help: "text, markdown or html.")
  var format: Format = .text

  @Option(help: "Language: en or es.")
  var lang: Language = .en

  @OptionGroup var output: OutputOptions

  func run() throws {
    let request = CompareRequest(
      old: old, new: new, format: format.rawValue, failsIfWorse: failIfWorse, acrossRulers: acrossRulers, language: lang
    )
    let outcome = try output.telling(in: lang) { () throws(Failure) in try ComparePipeline.run(request) }
    try output.finish(outcome, isSummary: format == .text, in: lang)
  }
}
