import HandoffModel

extension AnswerSection {
  /// The measures side by side, each with its population.
  static func measures(of audit: AuditMaterial) -> ReportBlock {
    let language = audit.language
    let columns = [
      ReportTable.Column(AnswerPhrase.measure.string(language)),
      ReportTable.Column(AnswerPhrase.value.string(language), .trailing),
      ReportTable.Column(AnswerPhrase.interval.string(language), .trailing),
      ReportTable.Column(AnswerPhrase.target.string(language), .trailing),
      ReportTable.Column(AnswerPhrase.verdict.string(language)),
    ]
    return .table(
      ReportTable(
        columns: columns,
        rows: [completionRow(of: audit), scoreRow(of: audit)] + dimensionRows(of: audit)
          + coverageRows(of: audit)))
  }

  private static func completionRow(of audit: AuditMaterial) -> [ReportText] {
    let population = audit.tally.population
    let (done, judged) = (population.count(of: .complete), population.completionJudged)
    let name = ReportText(AnswerPhrase.completionRate.string(audit.language))
    let target = ReportText("≥ " + audit.numbers.percent(wholePercent: audit.context.completionAlarm))
    guard judged > 0, let interval = audit.context.proportionInterval(done, judged) else {
      return [name, ReportText(NumberStyle.none), ReportText(NumberStyle.none), target]
    }
    let verdict = TargetVerdict(interval, target: audit.context.completionAlarm)
    return [
      name, ReportText("\(audit.numbers.percent(done, of: judged)) (\(audit.part(done, of: judged)))"),
      ReportText(audit.interval(done, of: judged)), target,
      ReportText("\(verdict.symbol) \(verdict.phrase.string(audit.language))"),
    ]
  }

  private static func scoreRow(of audit: AuditMaterial) -> [ReportText] {
    let median = audit.tally.population.scores.median
    let grade = median.map { " (\(audit.grade(audit.context.grade(of: $0))))" } ?? ""
    return [ReportText(AnswerPhrase.score.string(audit.language)), ReportText(audit.score(median) + grade)]
  }

  private static func dimensionRows(of audit: AuditMaterial) -> [[ReportText]] {
    Dimension.allCases.map { dimension in
      [
        ReportText(DimensionWording.name(dimension)[audit.language]),
        ReportText(audit.score(audit.tally.population.dimensions[dimension.index].median)),
      ]
    }
  }

  private static func coverageRows(of audit: AuditMaterial) -> [[ReportText]] {
    let population = audit.tally.population
    let coverage = population.coverages.median
    let check = ReportText("▼ " + AnswerPhrase.checkExport.string(audit.language))
    return [
      [
        ReportText(AnswerPhrase.coverage.string(audit.language)),
        ReportText(coverage.map { audit.numbers.percent(tenths: $0) } ?? NumberStyle.none), ReportText(),
        ReportText(),
        (coverage ?? 1_000) < lowCoverage ? check : ReportText(),
      ],
      [
        ReportText(AnswerPhrase.notJudged.string(audit.language)),
        ReportText(audit.part(population.notJudged, of: population.handoffs)), ReportText(), "0",
        population.notJudged > 0 ? check : ReportText(),
      ],
    ]
  }
}
