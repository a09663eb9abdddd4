import ArgumentParser
import Glibc
import HandoffModel
import HandoffPipeline

/// Ends the program: words on the right stream, and the one mapping to exit codes.
enum Termination {
  /// Prints what an error has to say and leaves. Help and version are no errors: they go to standard output with 0.
  static func exit(after error: any Error, arguments: [String]) -> Never {
    if let failure = error as? LocalizedFailure { leave(after: failure) }
    let message = HandoffCommand.fullMessage(for: error)
    if HandoffCommand.exitCode(for: error) == .success {
      do {
        try Terminal.say(message, in: .en)
      } catch {
        leave(after: error)
      }
      leave(.done)
    }
    Terminal.complain(hint(for: arguments) ?? message)
    leave(.configuration)
  }

  /// A misspelt subcommand reads to the parser like a surplus argument; a person wants the nearest name.
  private static func hint(for arguments: [String]) -> String? {
    let names = HandoffCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let first = arguments.first, !first.hasPrefix("-"), !names.contains(first) else { return nil }
    let nearest = Spelling.nearest(to: first, among: names)
    let guess = nearest.isEmpty ? "" : " Did you mean \(nearest.map { "`\($0)`" }.joined(separator: " or "))?"
    return
      "error: unknown command `\(first)`.\(guess)\nCommands: \(names.joined(separator: ", ")). See `handoff --help`."
  }

  private static func leave(after failure: LocalizedFailure) -> Never {
    if !failure.isSilent { for line in failure.failure.lines { Terminal.complain(line[failure.language]) } }
    leave(failure.failure.exitCode)
  }

  private static func leave(_ code: HandoffPipeline.ExitCode) -> Never {
    Glibc.exit(code.rawValue)
  }
}
