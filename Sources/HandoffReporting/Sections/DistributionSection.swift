import HandoffModel

/// How the scores are spread: a chart, and the handoffs of each grade.
enum DistributionSection: ReportSection {
  private static let binWidth = 5

  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    let population = audit.tally.population
    guard population.judged > 0 else { return [] }
    return [
      .heading(level: 2, DistributionPhrase.heading.filled(audit.language)), .chart(chart(of: audit)),
      table(of: audit),
    ]
  }

  private static func chart(of audit: AuditMaterial) -> ReportChart {
    let population = audit.tally.population
    let bins = 100 / binWidth
    var counts = [Int](repeating: 0, count: bins)
    for tenths in 0...TenthsHistogram.maximum {
      counts[min(tenths / (10 * binWidth), bins - 1)] += population.scores.count(of: tenths)
    }
    // A limit between two whole points is drawn at the lower.
    let limits = audit.context.gradeFloors.reversed().map {
      HistogramChart.Limit($0.floor / 10, audit.grade($0.grade))
    }
    return ReportChart(
      id: "score-distribution", title: DistributionPhrase.title.string(audit.language), altText: altText(of: audit),
      drawing: .histogram(
        HistogramChart(
          counts: counts, binWidth: binWidth, limits: limits, lowestLabel: audit.grade(.poor),
          notJudged: population.notJudged, notJudgedLabel: AnswerPhrase.notJudged.string(audit.language),
          axisTitle: DistributionPhrase.axis.string(audit.language),
          countTitle: DistributionPhrase.handoffs.string(audit.language), note: capNote(of: audit))))
  }

  /// Why scores pile up at the core cap; empty where no handoff is capped.
  private static func capNote(of audit: AuditMaterial) -> String {
    let capped = audit.tally.population.capped
    guard capped > 0 else { return "" }
    return DistributionPhrase.capNote.filled(
      audit.language,
      [
        "handoffs": ReportText(CountPhrase.handoffs(capped, audit.numbers)),
        "cap": ReportText(audit.numbers.tenths(audit.context.coreCap)),
      ]
    ).plainText
  }

  private static func altText(of audit: AuditMaterial) -> String {
    let population = audit.tally.population
    return DistributionPhrase.altText.filled(
      audit.language,
      [
        "handoffs": ReportText(CountPhrase.handoffs(population.judged, audit.numbers)),
        "median": ReportText(audit.score(population.scores.median)),
        "excellent": ReportText(audit.numbers.count(population.count(of: .excellent))),
        "poor": ReportText(audit.numbers.count(population.count(of: .poor))),
      ]
    ).plainText
  }

  private static func table(of audit: AuditMaterial) -> ReportBlock {
    let population = audit.tally.population
    func column(_ phrase: DistributionPhrase, _ alignment: ReportTable.Alignment) -> ReportTable.Column {
      ReportTable.Column(phrase.string(audit.language), alignment)
    }
    let floors = audit.context.gradeFloors.map(\.floor) + [0]
    let ceilings = [TenthsHistogram.maximum] + audit.context.gradeFloors.map { $0.floor - 1 }
    let rows = Grade.allCases.enumerated().map { index, grade -> [ReportText] in
      let count = population.count(of: grade)
      let (floor, ceiling) = (floors[checked: index] ?? 0, ceilings[checked: index] ?? 0)
      return [
        ReportText(audit.grade(grade)),
        ReportText("\(audit.numbers.tenths(floor))–\(audit.numbers.tenths(ceiling))"),
        ReportText(audit.numbers.count(count)), ReportText(audit.numbers.percent(count, of: population.judged)),
        ReportText(audit.interval(count, of: population.judged)),
      ]
    }
    let columns = [
      column(.grade, .leading), column(.range, .trailing), column(.handoffs, .trailing), column(.share, .trailing),
      column(.interval, .trailing),
    ]
    return .table(ReportTable(columns: columns, rows: rows))
  }
}
