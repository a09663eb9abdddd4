import HandoffModel

/// The columns that every table of populations has.
enum PopulationRow {
  static func columns(_ audit: AuditMaterial) -> [ReportTable.Column] {
    func column(_ phrase: PopulationPhrase) -> ReportTable.Column {
      ReportTable.Column(phrase.string(audit.language), .trailing)
    }
    return [
      column(.handoffs), column(.notJudged), column(.median), column(.grades), column(.completion),
      column(.coverage),
    ]
  }

  /// Groups of fewer handoffs have no figures of their own.
  static let fewest = 5

  /// Which of several groups are too small to be told, or would tell such a group by difference.
  static func hidden(_ populations: [PopulationTally]) -> Set<Int> {
    SmallGroups.hidden(populations.map(\.handoffs), minimum: fewest)
  }

  /// Said below a table with hidden groups; nil without any.
  static func note(_ hidden: Set<Int>, _ audit: AuditMaterial) -> [ReportBlock] {
    hidden.isEmpty
      ? []
      : [.paragraph(PopulationPhrase.hidden.filled(audit.language, ["n": ReportText(audit.numbers.count(fewest))]))]
  }

  /// Of a group whose figures are not told: how many handoffs it has.
  static func hiddenCells(_ population: PopulationTally, _ audit: AuditMaterial) -> [ReportText] {
    [ReportText(audit.numbers.count(population.handoffs))]
      + [ReportText](repeating: ReportText(NumberStyle.none), count: columns(audit).count - 1)
  }

  static func cells(_ population: PopulationTally, _ audit: AuditMaterial) -> [ReportText] {
    let (done, judged) = (population.count(of: .complete), population.completionJudged)
    let completion =
      judged == 0 ? NumberStyle.none : "\(audit.part(done, of: judged)) (\(audit.interval(done, of: judged)))"
    let grades = Grade.allCases.map { audit.numbers.count(population.count(of: $0)) }.joined(separator: " / ")
    let coverage = population.coverages.median.map { audit.numbers.percent(tenths: $0) } ?? NumberStyle.none
    return [
      audit.numbers.count(population.handoffs), audit.numbers.count(population.notJudged),
      audit.score(population.scores.median), grades, completion, coverage,
    ].map { ReportText($0) }
  }
}
