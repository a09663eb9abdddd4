import ArgumentParser
import HandoffPipeline

/// The gates of a run, over those of `ci_gates:` in the workspace.
struct GateOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Fail when the median score is lower.", valueName: "points"))
  var failUnder: String?

  @Option(help: ArgumentHelp("Fail when fewer handoffs completed every milestone in time.", valueName: "percent"))
  var minCompletion: String?

  @Option(
    help: ArgumentHelp(
      "Fail on findings of this severity or a graver one: core, major, minor, or never.", valueName: "severity"),
    completion: .list(["core", "major", "minor", "never"]))
  var failOn: String?

  @Flag(help: "Fail on findings that the baseline does not have.")
  var failOnNew = false

  @Option(help: ArgumentHelp("Fail when less of the weight could be judged, in the median.", valueName: "percent"))
  var minCoverage: String?

  @Option(
    help: ArgumentHelp("Fail when more records are in quarantine: a number, or a share such as 5%.", valueName: "limit")
  )
  var maxRejected: String?

  @Option(help: ArgumentHelp("Findings known already, written by --write-baseline.", valueName: "file"))
  var baseline: String?

  var request: GateRequest {
    var request = GateRequest()
    request.failUnder = failUnder
    request.minCompletion = minCompletion
    request.failOn = failOn
    request.failsOnNew = failOnNew
    request.minCoverage = minCoverage
    request.maxRejected = maxRejected
    request.baseline = baseline
    return request
  }
}
