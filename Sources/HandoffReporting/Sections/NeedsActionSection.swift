import HandoffModel

/// The handoffs that need somebody now, the most urgent first, and the ledgers of the worst three.
enum NeedsActionSection: ReportSection {
  private static let ledgerCount = 3
  private static let reasonCount = 3

  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    overview(of: audit) + audit.tally.actions.worst.prefix(ledgerCount).flatMap { ledger(of: $0, audit) }
  }

  /// Who needs action, without ledgers.
  static func overview(of audit: AuditMaterial) -> [ReportBlock] {
    guard audit.tally.population.handoffs > 0 else { return [] }
    let actions = audit.tally.actions
    let heading = ReportBlock.heading(level: 2, ActionPhrase.heading.filled(audit.language))
    guard actions.total > 0 else { return [heading, .paragraph(ActionPhrase.nobody.filled(audit.language))] }
    let phrase: ActionPhrase = CountPhrase.agreeing(actions.total, one: .leadOfOne, many: .lead)
    let lead = phrase.filled(
      audit.language,
      [
        "handoffs": .strong(CountPhrase.handoffs(actions.total, audit.numbers)),
        "findings": ReportText(audit.numbers.count(audit.findingCount)),
        "file": audit.link(.findings),
      ])
    return [heading, .paragraph(.joined([lead] + departed(actions, audit), by: " ")), table(of: actions, audit)]
  }

  /// Handoffs that nobody can mend any more.
  private static func departed(_ actions: ActionList, _ audit: AuditMaterial) -> [ReportText] {
    guard actions.departed > 0 else { return [] }
    return [
      ActionPhrase.departed.filled(
        audit.language, ["handoffs": ReportText(CountPhrase.handoffs(actions.departed, audit.numbers))])
    ]
  }

  private static func table(of actions: ActionList, _ audit: AuditMaterial) -> ReportBlock {
    func column(_ phrase: ActionPhrase, _ alignment: ReportTable.Alignment = .leading) -> ReportTable.Column {
      ReportTable.Column(phrase.string(audit.language), alignment)
    }
    let hidden = actions.total - actions.worst.count
    return .table(
      ReportTable(
        columns: [
          column(.deal), column(.segment), column(.score, .trailing), column(.grade), column(.why),
          column(.nextStep),
        ],
        rows: actions.worst.map { row(of: $0, audit) },
        note: hidden > 0 ? audit.more(hidden, file: .handoffs) : nil))
  }

  private static func row(of candidate: ActionCandidate, _ audit: AuditMaterial) -> [ReportText] {
    let reasons = urgent(candidate.items)
    return [
      .code(candidate.dealID), ReportText(audit.segmentName(candidate.segment)),
      ReportText(audit.score(candidate.rank.score)), ReportText(audit.grade(candidate.grade)),
      .joined(reasons.prefix(reasonCount).map { reason($0, audit) }, by: " · "),
      ReportText(reasons.first.map { nextStep($0, audit) } ?? ""),
    ]
  }

  /// The most urgent first. Nothing that is merely pending.
  static func urgent(_ items: [FindingItem]) -> [FindingItem] {
    items.filter { $0.line != nil || $0.result.outcome == .invalid }
      .map { (item: $0, urgency: Urgency($0.result, line: $0.line, clock: $0.clock, rule: $0.rule)) }
      .sorted { $0.urgency < $1.urgency }.map(\.item)
  }

  private static func reason(_ item: FindingItem, _ audit: AuditMaterial) -> ReportText {
    let title = audit.title(ofRule: item.rule)
    if item.result.outcome == .invalid {
      let phrase: ActionPhrase = item.result.reason == .unreadable ? .unreadable : .impossible
      return phrase.filled(audit.language, ["rule": ReportText(title)])
    }
    return ReportText("\(title) \(audit.loss(tenths: item.line?.tenths ?? 0))")
  }

  private static func nextStep(_ item: FindingItem, _ audit: AuditMaterial) -> String {
    audit.context.rules[checked: item.rule].map { Advice(item.result).text($0, audit.language) } ?? ""
  }

  private static func ledger(of candidate: ActionCandidate, _ audit: AuditMaterial) -> [ReportBlock] {
    let phrase: ActionPhrase = candidate.rank.score == nil ? .whyNotJudged : .whyScored
    let title = phrase.filled(
      audit.language,
      ["deal": .code(candidate.dealID), "score": ReportText(audit.score(candidate.rank.score))])
    return [
      .heading(level: 3, title),
      LedgerTable.block(
        candidate.items, adjustments: candidate.adjustments, score: candidate.rank.score, showsOwnLoss: false,
        audit),
    ]
  }
}
