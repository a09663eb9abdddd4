import HandoffModel

/// Time to first value as a chart with the days aimed at, followed by the table with the same figures.
enum FirstValueChart {
  /// Nothing where no first value was seen.
  static func blocks(_ study: OutcomeStudy, _ language: Language) -> [ReportBlock] {
    guard let curve = study.firstValueOfAll else { return [] }
    return [
      .heading(level: 2, OutcomeChartPhrase.firstValueTitle.filled(language)),
      .paragraph(median(curve, language)), .chart(chart(curve, language)), table(curve, language),
    ]
  }

  /// The first day by which half had it; of its interval the days on which the limits of the curve pass one half.
  private static func median(_ curve: OutcomeCurve, _ language: Language) -> ReportText {
    guard let day = curve.points.first(where: { $0.estimate >= 0.5 })?.day else {
      return OutcomeChartPhrase.medianNotReached.filled(language)
    }
    let numbers = NumberStyle(language)
    func text(_ day: Int?) -> ReportText {
      day.map { ReportText(numbers.count($0)) } ?? OutcomeChartPhrase.notReached.filled(language)
    }
    return OutcomeChartPhrase.median.filled(
      language,
      [
        "day": text(day), "lo": text(curve.points.first { ($0.limits?.upper ?? 0) >= 0.5 }?.day),
        "hi": text(curve.points.first { ($0.limits?.lower ?? 0) >= 0.5 }?.day),
      ])
  }

  private static func chart(_ curve: OutcomeCurve, _ language: Language) -> ReportChart {
    let numbers = NumberStyle(language)
    func share(_ day: Int) -> ReportText { ReportText(numbers.percent(curve.point(at: day)?.estimate ?? 0)) }
    let altText = OutcomeChartPhrase.firstValueAlt.filled(
      language,
      [
        "n": ReportText(numbers.count(curve.customers)), "median": median(curve, language), "day30": share(30),
        "day90": share(90),
      ])
    return ReportChart(
      id: "time-to-first-value", title: OutcomeChartPhrase.firstValueTitle.string(language),
      altText: altText.plainText,
      drawing: .curves(
        CurveChart(
          curves: [
            .init(
              label: OutcomeChartPhrase.all.string(language), steps: curve.points.map(CurveChart.Step.init),
              thinFrom: curve.thinFrom, atRisk: curve.watched.map(\.atRisk))
          ],
          days: curve.watched.map(\.day), start: 0, axisFloor: 0, cutNote: "", target: 15...30,
          targetLabel: OutcomeChartPhrase.firstValueBand.string(language),
          dayTitle: OutcomeChartPhrase.dayAxis.string(language),
          valueTitle: OutcomeChartPhrase.firstValueAxis.string(language),
          atRiskTitle: OutcomeChartPhrase.waiting.string(language))))
  }

  private static func table(_ curve: OutcomeCurve, _ language: Language) -> ReportBlock {
    let numbers = NumberStyle(language)
    let columns = [
      ReportTable.Column(OutcomeChartPhrase.day.string(language), .trailing),
      ReportTable.Column(OutcomeChartPhrase.reached.string(language), .trailing),
      ReportTable.Column(OutcomePhrase.interval.string(language), .trailing),
      ReportTable.Column(OutcomeChartPhrase.waiting.string(language), .trailing),
    ]
    let rows = curve.watched.dropFirst().map { day, atRisk -> [ReportText] in
      let point = curve.point(at: day)
      let interval = point?.limits.map { "\(numbers.percent($0.lower)) – \(numbers.percent($0.upper))" }
      return [
        numbers.count(day), numbers.percent(point?.estimate ?? 0), interval ?? NumberStyle.none, numbers.count(atRisk),
      ].map { ReportText($0) }
    }
    return .table(
      ReportTable(columns: columns, rows: rows, note: OutcomeChartPhrase.firstValueTable.filled(language)))
  }
}
