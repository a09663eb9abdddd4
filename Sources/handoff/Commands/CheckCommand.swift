import ArgumentParser
import Foundation
import HandoffModel
import HandoffPipeline

/// `handoff check`: the audit for a CI job.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Judge the exports for a CI job: findings for the machine, exit code by gates.",
    discussion: """
        handoff check exports/ --fail-under 60 --min-completion 90
        handoff check exports/ --format github --github-summary --fail-on core
        handoff check exports/ --format junit > junit.xml
        handoff check exports/ --write-baseline baseline.csv
        handoff check exports/ --baseline baseline.csv --fail-on-new

      Gates may stand in workspace.yaml under ci_gates, waivers with owner, reason and expiry under waivers. Exit code 1 says
      that a gate failed; without a gate the check passes.
      """)

  @Argument(
    help: ArgumentHelp(
      "Folder of the exports, or - for one table on standard input; by default the folder of the workspace file."),
    completion: .directory)
  var folder: String?

  @OptionGroup var source: SourceOptions

  @OptionGroup(title: "Gates") var gates: GateOptions

  @Option(
    help: ArgumentHelp(
      "What goes to standard output: summary, github, gitlab, html, json, junit, markdown, sarif or none.",
      valueName: "format"),
    completion: .list(["summary", "github", "gitlab", "html", "json", "junit", "markdown", "sarif", "none"]))
  var format = "summary"

  @Option(help: ArgumentHelp("Write every finding as a baseline.", valueName: "file"), completion: .file())
  var writeBaseline: String?

  @Flag(help: "Take out of the baseline what no longer occurs.")
  var pruneBaseline = false

  @Flag(help: "Append a page to the file that GITHUB_STEP_SUMMARY names.")
  var githubSummary = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if githubSummary, Self.summaryFile == nil {
      throw ValidationError("--github-summary: the environment variable GITHUB_STEP_SUMMARY names no file.")
    }
  }

  func run() throws {
    var options = source.runOptions(folder: folder)
    options.gates = gates.request
    options.isVerbose = output.verbose
    let language = source.language(folder: folder)
    let request = CheckRequest(
      options: options, format: format, newBaseline: writeBaseline, prunesBaseline: pruneBaseline,
      jobSummary: githubSummary ? Self.summaryFile : nil)
    let outcome = try output.telling(in: language) { () throws(Failure) in
      try CheckPipeline.run(request, progress: output.progress)
    }
    try output.finish(outcome, isSummary: format == "summary", in: language)
  }

  private static var summaryFile: String? {
    ProcessInfo.processInfo.environment["GITHUB_STEP_SUMMARY"].flatMap { $0.isEmpty ? nil : $0 }
  }
}
