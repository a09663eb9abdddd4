import ArgumentParser
import HandoffPipeline

/// The program: parses the command line, runs one command and maps whatever happened to an exit code.
@main
struct HandoffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handoff",
    abstract: "Audit sales-to-customer-success handoffs from CRM exports.",
    discussion: """
      Examples:
        handoff init exports/                                 start here: writes exports/workspace.yaml
        handoff inspect exports/                              what was recognised, nothing scored
        handoff audit exports/ --as-of 2026-10-31 --out reports
        handoff audit exports/ --period 2026-10 --lang es
        handoff check exports/ --fail-under 60 --min-completion 90
        handoff compare last-month/ reports/ --fail-if-worse
        handoff correlate exports/ --out outcomes              scores against churn and first value
        handoff sample exports/ --margin 10                    handoffs for a human audit, on a sheet without scores
        handoff agree audit-sheet.csv --exports exports/       the sheet back in: does the score agree with people?
        handoff explain 006Ac00000AbCdEIAV exports/           one handoff, each lost point
        handoff rules lint my-rules/
        handoff simulate --handoffs 600 --out demo/

      Exit codes: 0 done, 1 a gate failed, 2 usage, configuration or rules, 3 input data, 70 internal error, 130 interrupted.
      """,
    version: ToolVersion.text,
    subcommands: [
      AgreeCommand.self, AuditCommand.self, CheckCommand.self, CompareCommand.self, CorrelateCommand.self,
      ExplainCommand.self,
      InitCommand.self, InspectCommand.self, ManualCommand.self, RulesCommand.self, SampleCommand.self,
      SimulateCommand.self,
    ])

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let interrupts = InterruptHandler()
    defer { withExtendedLifetime(interrupts) {} }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      Termination.exit(after: error, arguments: arguments)
    }
  }
}
