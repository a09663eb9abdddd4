import HandoffModel

/// The populations of the months of signature, the latest first; nothing for a single month.
enum MonthSection: ReportSection {
  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    let months = audit.tally.months.keys.sorted(by: >)
    guard months.count > 1 else { return [] }
    let columns =
      [ReportTable.Column(PopulationPhrase.month.string(audit.language))] + PopulationRow.columns(audit)
    let rows = months.map { month -> [ReportText] in
      [ReportText(month.description)]
        + PopulationRow.cells(audit.tally.months[month] ?? PopulationTally(), audit)
    }
    return [
      .heading(level: 2, PopulationPhrase.byMonth.filled(audit.language))
    ] + TrendChart.blocks(months.reversed(), of: audit) + [audit.table(columns, rows, file: .handoffs)]
  }
}
