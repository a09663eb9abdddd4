import ArgumentParser
import HandoffModel

/// `handoff manual`: the manual page, for packages.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page.",
    discussion: "  handoff manual > handoff.1", shouldDisplay: false)

  func run() throws {
    try Terminal.say(ManualPage.text(HelpDump.of(HandoffCommand.self)), in: .en)
  }
}
