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

  /// Impossible data, then what is overdue, then what can be made good, then the rest; the dearest of each
  /// first. Nothing that is merely pending.
  static func urgent(_ items: [FindingItem]) -> [FindingItem] {
    func rank(_ item: FindingItem) -> Int {
      switch item.result.outcome {
      case .invalid: 0
      case .overdue: 1
      case .violated, .partial: 2
      case .late, .met, .pending, .satisfied, .notApplicable, .unknown: 3
      }
    }
    func key(_ item: FindingItem) -> (Int, Int, Int) {
      (rank(item), -(item.line?.hundredths ?? 0), item.rule)
    }
    return items.filter { $0.line != nil || $0.result.outcome == .invalid }.sorted { key($0) < key($1) }
  }

  private static func reason(_ item: FindingItem, _ audit: AuditMaterial) -> ReportText {
    let title = audit.title(ofRule: item.rule)
    if item.result.outcome == .invalid {
      return ActionPhrase.impossible.filled(audit.language, ["rule": ReportText(title)])
    }
    return ReportText("\(title) \(audit.loss(tenths: item.line?.tenths ?? 0))")
  }

  private static func nextStep(_ item: FindingItem, _ audit: AuditMaterial) -> String {
    guard item.result.outcome == .invalid else {
      return audit.context.rules[item.rule].action[audit.language]
    }
    return ActionPhrase.correctData.filled(
      audit.language, ["rule": ReportText(audit.title(ofRule: item.rule))]
    ).plainText
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
