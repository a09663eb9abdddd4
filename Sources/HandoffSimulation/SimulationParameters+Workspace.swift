extension SimulationParameters {
  /// How the workspace of every simulated world begins, by which it is told from one that a person wrote.
  public static let workspaceMark = "# A simulated world:"

  /// The text of a `workspace.yaml` that reads the files of this simulation and explains each choice.
  ///
  /// Columns that a preset knows by name are left to it; the company's own fields and objects are mapped.
  public var workspaceYAML: String {
    var text = WorkspaceText(dialect: dialect)
    let lastDay = periodEnd.adding(days: -1)
    text.comment("A simulated world: \(handoffs) handoffs signed from \(start) to \(lastDay), seed \(seed).")
    text.setting(
      "as_of", cutoff.description,
      "The day of the export. What is dated later is a plan, and what is not done by then may still come.")
    text.setting(
      "time_zone", "Europe/Madrid",
      dialect == .salesforce || dialect == .generic
        ? "Where the company works: the exports are in UTC, business hours are local."
        : "Where the company works: the exports are in local time, without an offset.")
    text.setting(
      "language", spanishShare > 0.5 ? "es" : "en",
      "The language of the reports; the texts in the data are English and Spanish whatever stands here.")
    text.setting("calendar", "es-national", "The public holidays, on which nobody is expected to work.")
    text.section("sources")
    describeSources(ExportLayout.of(dialect), in: &text)
    text.section("filters")
    text.entry(
      "deal_type", "new",
      "Only new customers are handed over: renewals and expansions stay out, a blank type is kept.")
    return text.yaml
  }

  private func describeSources(_ layout: ExportLayout, in text: inout WorkspaceText) {
    text.source(
      layout.deals,
      "One row a deal, with the handoff form. Clocks start at the signature, not at the close date:",
      "the stage of some deals was set to won weeks after it.")
    text.source(layout.accounts, "Size, industry and country of the customers.")
    text.source(layout.contacts, "The people at the customers.")
    text.source(
      layout.contactRoles, "Who plays which part in a purchase; counts where the form says nothing.")
    switch dialect {
    case .salesforce:
      text.source(
        layout.tasks, "E-mails, calls and tasks. A task counts when it was completed, not when it was due.",
        alsoMapped: ["type"])
      text.source(layout.events, "Meetings, at the time they began.")
    case .hubspot, .dynamics, .pipedrive, .zoho, .generic:
      text.source(layout.tasks, "E-mails, calls, meetings and tasks, done or open.")
    }
    text.source(layout.users, "Department and role tell sales from customer success in the activities.")
    text.source(layout.subscriptions, "Running and ended subscriptions.")
    text.source(layout.churn, "The day a customer left: the outcome that the scores are compared with.")
    text.source(layout.surveys, "Onboarding surveys (1 to 5) and NPS (0 to 10), answered or not.")
    text.source(layout.usage, "Use of the product, one row a customer and month.")
    text.source(
      layout.milestones, "Planned and done steps; they repeat the dates of the deals where these have them.")
  }
}
