import HandoffModel

/// The measures over all handoffs; the groups are in `measures.csv`.
enum MeasureSection {
  /// No blocks where no measure has a population.
  static func blocks(_ rows: [MeasureRow], of audit: AuditMaterial) -> [ReportBlock] {
    let shown = rows.filter { $0.cut == nil }
    guard !shown.isEmpty else { return [] }
    let language = audit.language
    let columns = [
      ReportTable.Column(AnswerPhrase.measure.string(language)),
      ReportTable.Column(AnswerPhrase.value.string(language), .trailing),
      ReportTable.Column(AnswerPhrase.interval.string(language), .trailing),
      ReportTable.Column(PopulationPhrase.handoffs.string(language), .trailing),
      ReportTable.Column(AnswerPhrase.target.string(language), .trailing),
      ReportTable.Column(AnswerPhrase.verdict.string(language)),
    ]
    return [
      .heading(level: 2, MeasurePhrase.heading.filled(language)),
      .paragraph(MeasurePhrase.groups.filled(language, ["file": audit.link(.measures)])),
      .table(ReportTable(columns: columns, rows: shown.map { cells($0, audit) })),
    ]
  }

  private static func cells(_ row: MeasureRow, _ audit: AuditMaterial) -> [ReportText] {
    let measure = audit.context.measures[row.measure]
    let interval = row.interval.map { Self.interval($0, measure, audit) }
    let target = measure.target.map { ($0.isAtLeast ? "≥ " : "≤ ") + text(Int($0.value / 1_000), measure, audit) }
    let verdict = TargetVerdict(row, measure).map { "\($0.symbol) \($0.phrase.string(audit.language))" }
    return [
      measure.title[audit.language], text(row.value, measure, audit), interval ?? NumberStyle.none,
      audit.numbers.count(row.count), target ?? "", verdict ?? "",
    ].map { ReportText($0) }
  }

  /// The unit once, behind the upper limit, as everywhere.
  private static func interval(
    _ limits: (lower: Int, upper: Int), _ measure: MeasureDescription, _ audit: AuditMaterial
  ) -> String {
    audit.numbers.tenths(limits.lower) + "–" + text(limits.upper, measure, audit)
  }

  private static func text(_ tenths: Int, _ measure: MeasureDescription, _ audit: AuditMaterial) -> String {
    if case .share = measure.form { return audit.numbers.percentWithTenths(tenths) }
    return audit.numbers.tenths(tenths)
  }
}
