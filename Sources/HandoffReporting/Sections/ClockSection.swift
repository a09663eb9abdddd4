import HandoffModel

/// Every clock: how many steps were in time, late, overdue, pending or unknown. Impossible data counts as
/// unknown here.
enum ClockSection: ReportSection {
  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    guard audit.tally.population.handoffs > 0 else { return [] }
    let clocks = audit.context.rules.indices.filter { audit.context.rules[$0].clockEvents != nil }
    guard !clocks.isEmpty else { return [] }
    func column(_ phrase: ClockPhrase, _ alignment: ReportTable.Alignment = .trailing) -> ReportTable.Column {
      ReportTable.Column(phrase.string(audit.language), alignment)
    }
    let columns = [
      column(.clock, .leading), column(.limit, .leading), column(.inTime), column(.interval), column(.late),
      column(.overdue), column(.pending), column(.unknown),
    ]
    return [
      .heading(level: 2, ClockPhrase.heading.filled(audit.language)),
      .paragraph(ClockPhrase.lead.filled(audit.language, ["file": audit.link(.sla)])),
      audit.table(columns, clocks.map { row($0, audit) }, file: .rules),
    ]
  }

  private static func row(_ rule: Int, _ audit: AuditMaterial) -> [ReportText] {
    let tally = audit.tally
    let (met, judged) = (tally.count(.met, rule: rule), tally.judged(rule: rule))
    func count(_ outcomes: Outcome...) -> ReportText {
      ReportText(audit.numbers.count(tally.count(outcomes, rule: rule)))
    }
    let expectation = audit.context.rules[rule].expectations.first?[audit.language] ?? ""
    let inTime = judged == 0 ? "" : " (\(audit.part(met, of: judged)))"
    return [
      ReportText(audit.title(ofRule: rule)), ReportText(expectation),
      ReportText(audit.numbers.percent(met, of: judged) + inTime),
      ReportText(audit.interval(met, of: judged)),
      count(.late), count(.overdue), count(.pending), count(.unknown, .invalid),
    ]
  }
}
