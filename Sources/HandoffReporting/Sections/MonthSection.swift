import HandoffModel

/// The populations of the months of signature, the latest first; nothing for a single month.
enum MonthSection: ReportSection {
  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    let months = audit.tally.months.keys.sorted(by: >)
    guard months.count > 1 else { return [] }
    let columns =
      [ReportTable.Column(PopulationPhrase.month.string(audit.language))] + PopulationRow.columns(audit)
    let populations = months.map { audit.tally.months[$0] ?? PopulationTally() }
    let hidden = PopulationRow.hidden(populations)
    let rows = months.indices.map { place -> [ReportText] in
      [ReportText(months[place].description)]
        + (hidden.contains(place)
          ? PopulationRow.hiddenCells(populations[place], audit) : PopulationRow.cells(populations[place], audit))
    }
    let told = months.indices.filter { !hidden.contains($0) }.map { months[$0] }
    return [
      .heading(level: 2, PopulationPhrase.byMonth.filled(audit.language))
    ] + TrendChart.blocks(told.reversed(), of: audit) + [audit.table(columns, rows, file: .measures)]
      + PopulationRow.note(hidden, audit)
  }
}
