import ArgumentParser

/// Names the option that somebody meant who wrote it longer or shorter than it is: the parser only sees slips of a letter.
enum OptionHint {
  /// The message, with a hint where it is about an unknown option and one of the command begins like it.
  static func adding(to message: String, for arguments: [String]) -> String {
    let start = "Unknown option '--"
    guard let range = message.firstRange(of: start), !message.contains("Did you mean") else { return message }
    let unknown = message[range.upperBound...].prefix { $0 != "'" && $0 != "=" }
    let known = options(of: arguments).filter { isAlike($0, unknown) }
    guard let option = known.first, let line = message[range.upperBound...].firstIndex(of: "\n") else { return message }
    return message[..<line] + ". Did you mean '--\(option)'?" + message[line...]
  }

  private static let shortest = 3

  private static func isAlike(_ a: Substring, _ b: Substring) -> Bool {
    min(a.count, b.count) >= shortest && (a.hasPrefix(b) || b.hasPrefix(a))
  }

  /// The long options of the command that the arguments name, without dashes, in the order of its help.
  private static func options(of arguments: [String]) -> [Substring] {
    var command: any ParsableCommand.Type = HandoffCommand.self
    for word in arguments {
      guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == word }) else {
        break
      }
      command = next
    }
    let help = HandoffCommand.helpMessage(for: command)
    return help.components(separatedBy: "--").dropFirst().map { $0.prefix { $0.isLetter || $0 == "-" } }
      .filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate func components(separatedBy mark: String) -> [Substring] {
    split(separator: mark, omittingEmptySubsequences: false)
  }
}
