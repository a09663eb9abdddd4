import ArgumentParser
import Glibc
import HandoffModel
import HandoffPipeline

/// Ends the program: words on the right stream, and the one mapping to exit codes.
enum Termination {
  /// Prints what an error has to say and leaves. Help and version are no errors: they go to standard output with 0.
  static func exit(after error: any Error, arguments: [String]) -> Never {
    if let failure = error as? LocalizedFailure { leave(after: failure) }
    // A pipe has no width: examples stay on their lines.
    let message = HandoffCommand.fullMessage(for: error, columns: isatty(1) == 1 ? nil : helpWidth)
    if HandoffCommand.exitCode(for: error) == .success {
      do {
        try Terminal.say(message, in: .en)
      } catch {
        leave(after: error)
      }
      leave(.done)
    }
    Terminal.complain(
      TerminalStyle(descriptor: 2).message(hint(for: arguments) ?? OptionHint.adding(to: message, for: arguments)))
    leave(.configuration)
  }

  private static let helpWidth = 120

  /// A misspelt subcommand reads to the parser like a surplus argument; a person wants the nearest name.
  private static func hint(for arguments: [String]) -> String? {
    var command: any ParsableCommand.Type = HandoffCommand.self
    var path = ["handoff"]
    for word in arguments {
      let subcommands = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
      guard !subcommands.isEmpty, !word.hasPrefix("-") else { return nil }
      let names = subcommands.compactMap { $0.configuration.commandName } + (path.count == 1 ? ["help"] : [])
      if let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == word }) {
        command = next
        path.append(word)
        continue
      }
      guard !names.contains(word) else { return nil }
      let nearest = Spelling.nearest(to: word, among: names)
      let guess = nearest.isEmpty ? "" : " Did you mean \(nearest.map { "`\($0)`" }.joined(separator: " or "))?"
      let asked = path.joined(separator: " ")
      return
        "error: unknown command `\(word)`.\(guess)\nCommands: \(names.joined(separator: ", ")). See `\(asked) --help`."
    }
    return nil
  }

  private static func leave(after failure: LocalizedFailure) -> Never {
    if !failure.isSilent {
      let style = TerminalStyle(failure.color, descriptor: 2)
      for line in failure.failure.lines { Terminal.complain(style.message(line[failure.language])) }
    }
    leave(failure.failure.exitCode)
  }

  private static func leave(_ code: HandoffPipeline.ExitCode) -> Never {
    Glibc.exit(code.rawValue)
  }
}
