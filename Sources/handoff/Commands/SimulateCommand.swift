import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff simulate`: writes a seeded world of CRM exports with planted effects.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Write a seeded, realistic set of CRM exports with a workspace.yaml.",
    discussion: """
      A hidden quality of each handoff drives completeness, timing, churn and time to value; the strength of each effect is
      an option. The same options give the same bytes.

        handoff simulate --handoffs 600 --months 30 --start 2024-05-01 --cutoff 2026-11-01 --out demo
        handoff audit demo --out reports
      """)

  @Option(help: "Handoffs (won new-business deals).")
  var handoffs = 600

  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1

  @Option(help: "Layout of the files: salesforce, hubspot, dynamics, pipedrive, zoho or generic.")
  var dialect = "salesforce"

  @Option(help: ArgumentHelp("First day of the signatures.", valueName: "date"))
  var start = "2024-05-01"

  @Option(help: "Months over which the signatures are spread.")
  var months = 30

  @Option(help: ArgumentHelp("Day on which the exports were taken: nothing later is known.", valueName: "date"))
  var cutoff = "2026-11-01"

  @Option(help: "Share of sellers who write in Spanish, 0 to 1.")
  var spanish = 0.4

  @Option(help: "Sellers.")
  var sellers: Int?

  @Option(help: "Customer success managers.")
  var csms: Int?

  @Option(help: "Average activities of a handoff.")
  var activities: Double?

  @Option(help: "First-year churn of good handoffs, 0 to 1.")
  var goodChurn: Double?

  @Option(help: "First-year churn of poor handoffs, 0 to 1.")
  var poorChurn: Double?

  @Option(help: "Times the odds of a gap in the form, for each standard deviation of lower quality.")
  var gapEffect: Double?

  @Option(help: "Times the delay of every step, for each standard deviation of lower quality.")
  var delayEffect: Double?

  @Flag(help: "Plant no effect of quality on anything.")
  var noEffects = false

  @Option(name: .shortAndLong, help: "Folder for the exports; new, empty, or with an earlier simulated world.")
  var out: String

  @Option(help: "Language of messages: en or es.")
  var lang: Language = .en

  func run() throws {
    let request = SimulationRequest(
      handoffs: handoffs, seed: seed, dialect: dialect, start: start, months: months, cutoff: cutoff,
      spanishShare: spanish, sellers: sellers, csms: csms, activitiesPerHandoff: activities, goodChurn: goodChurn,
      poorChurn: poorChurn, gapOddsRatio: gapEffect, delayRatio: delayEffect, hasEffects: !noEffects, folder: out)
    let lines = try LocalizedFailure.telling(in: lang) { () throws(Failure) in try SimulatePipeline.run(request) }
    for line in lines { try Terminal.say(line[lang], in: lang) }
  }
}
