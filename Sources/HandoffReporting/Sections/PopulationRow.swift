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
