import ArgumentParser

/// `handoff rules`: the commands of rule authors.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Check the rule files.", subcommands: [RulesLintCommand.self],
    defaultSubcommand: nil)
}
