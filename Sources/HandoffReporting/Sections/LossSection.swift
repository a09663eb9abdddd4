import HandoffModel

/// The rules that cost the most points, and the sum that re-adds to all points lost.
enum LossSection: ReportSection {
  private static let ruleCount = 15
  private static let barLength = 10

  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    guard audit.tally.population.judged > 0 else { return [] }
    let heading = ReportBlock.heading(level: 2, LossPhrase.heading.filled(audit.language))
    let losses = RuleLoss.ranked(audit.tally)
    guard let dearest = losses.first else {
      return [heading, .paragraph(LossPhrase.nothing.filled(audit.language))]
    }
    let rows = losses.prefix(ruleCount).enumerated().map { index, loss -> [ReportText] in
      let judged = audit.tally.judged(rule: loss.rule)
      let share = audit.numbers.percent(loss.tenths, of: audit.tally.lostTenthsOfRules)
      return [
        ReportText("\(index + 1)"),
        ReportText(audit.title(ofRule: loss.rule) + " ") + .code(audit.context.rules[loss.rule].id),
        ReportText(audit.part(audit.tally.failing(rule: loss.rule), of: judged)),
        ReportText(audit.numbers.tenths(loss.tenths)),
        ReportText("\(share) \(bar(loss.tenths, longest: dearest.tenths))"),
      ]
    }
    let hidden = losses.count - rows.count
    let table = ReportTable(
      columns: columns(audit), rows: Array(rows), note: hidden > 0 ? audit.more(hidden, file: .rules) : nil)
    return [heading, .table(table), .paragraph(balance(of: audit))]
  }

  private static func columns(_ audit: AuditMaterial) -> [ReportTable.Column] {
    func column(_ phrase: LossPhrase, _ alignment: ReportTable.Alignment) -> ReportTable.Column {
      ReportTable.Column(phrase.string(audit.language), alignment)
    }
    return [
      column(.rank, .trailing), column(.rule, .leading), column(.failing, .trailing),
      column(.points, .trailing),
      column(.share, .leading),
    ]
  }

  /// The longest bar belongs to the dearest rule; no rule of the table is without one block.
  private static func bar(_ tenths: Int, longest: Int) -> String {
    String(repeating: "█", count: max(1, (2 * barLength * tenths + longest) / (2 * longest)))
  }

  private static func balance(of audit: AuditMaterial) -> ReportText {
    let tally = audit.tally
    let back = tally.groupTenths.reduce(0, +)
    let total = tally.lostTenthsOfRules - back + tally.capTenths
    func points(_ tenths: Int) -> ReportText { ReportText(audit.numbers.tenths(tenths)) }
    return LossPhrase.balance.filled(
      audit.language,
      [
        "rules": points(tally.lostTenthsOfRules), "back": points(back), "cap": points(tally.capTenths),
        "capped": ReportText(CountPhrase.handoffs(tally.population.capped, audit.numbers)),
        "total": points(total),
      ])
  }
}
