import ArgumentParser
import HandoffModel
import HandoffPipeline

/// How much a command says.
struct OutputOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "No progress and notes, results only; twice, nothing but the exit code.")
  var quiet: Int

  @Flag(name: .shortAndLong, help: "Say which configuration, rules and files a run was made from.")
  var verbose = false

  @Option(help: "Colour: auto (terminals only, unless NO_COLOR is set), always or never.")
  var color = TerminalStyle.Choice.auto

  /// Nil where nobody wants to hear it: asked to be quiet, or nobody watches.
  var progress: (@Sendable (String) -> Void)? {
    quiet > 0 || !Terminal.isWatched ? nil : { @Sendable in Terminal.complain($0) }
  }

  /// Runs a command's step; what fails is told in a language, or not at all.
  func telling<Result>(
    in language: Language, _ step: () throws(Failure) -> Result
  ) throws(LocalizedFailure) -> Result {
    do throws(Failure) {
      return try step()
    } catch {
      throw LocalizedFailure(failure: error, language: language, isSilent: quiet > 1, color: color)
    }
  }

  /// Prints what a run leaves, then fails where a gate did.
  func finish(_ outcome: AuditOutcome, isSummary: Bool = true, in language: Language) throws(LocalizedFailure) {
    if quiet == 0 { for note in outcome.notes { Terminal.complain(note) } }
    let output = isSummary ? TerminalStyle(color, descriptor: 1).summary(outcome.output) : outcome.output
    if quiet < 2 { try Terminal.say(output, in: language) }
    if let failure = outcome.gateFailure {
      throw LocalizedFailure(failure: failure, language: language, isSilent: quiet > 1, color: color)
    }
  }
}
