import ArgumentParser

/// `handoff rules`: the commands of rule authors.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Check, show, test and document rules.",
    subcommands: [
      RulesDiffCommand.self, RulesDocCommand.self, RulesLintCommand.self, RulesSchemaCommand.self,
      RulesShowCommand.self, RulesTestCommand.self, RulesTraceCommand.self,
    ],
    defaultSubcommand: nil)
}
