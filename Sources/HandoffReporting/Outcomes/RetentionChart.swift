import HandoffModel

/// Retention by grade as a chart, followed by the table with the same figures.
enum RetentionChart {
  /// A curve of fewer events is left to the table.
  private static let fewestEvents = 5

  /// Nothing where no grade has a curve.
  static func blocks(_ study: OutcomeStudy, _ language: Language) -> [ReportBlock] {
    let curves = study.retentionByGrade
    guard let days = curves.first?.watched.map(\.day), let last = days.last else { return [] }
    let numbers = NumberStyle(language)
    let drawn = curves.filter { $0.events >= fewestEvents }
    var blocks: [ReportBlock] = []
    if !drawn.isEmpty { blocks.append(.chart(chart(drawn, days: days, study, language))) }
    blocks.append(table(curves, days: days, language))
    var notes = [OutcomeChartPhrase.retentionTable.filled(language)]
    if drawn.contains(where: { $0.thinFrom != nil }) {
      notes.append(OutcomeChartPhrase.thin.filled(language, ["n": ReportText(numbers.count(OutcomeCurve.fewest))]))
    }
    let left = curves.filter { $0.events < fewestEvents }
    if !left.isEmpty {
      let names = left.map { "\(name($0, language)) \(numbers.percent(value($0, at: last)))" }
      notes.append(
        OutcomeChartPhrase.fewEvents.filled(
          language,
          ["n": ReportText(numbers.count(fewestEvents)), "grades": ReportText(names.joined(separator: ", "))]))
    }
    return blocks + [.paragraph(.joined(notes, by: " "))]
  }

  private static func name(_ curve: OutcomeCurve, _ language: Language) -> String {
    Grade(rawValue: curve.group).map { GradeWording.name($0)[language] } ?? curve.group
  }

  private static func value(_ curve: OutcomeCurve, at day: Int) -> Double { curve.point(at: day)?.estimate ?? 1 }

  private static func chart(
    _ curves: [OutcomeCurve], days: [Int], _ study: OutcomeStudy, _ language: Language
  ) -> ReportChart {
    let numbers = NumberStyle(language)
    let lowest = curves.flatMap(\.points).map { $0.limits?.lower ?? $0.estimate }.min() ?? 0
    // In whole tenths, so that the curves fill the chart; what is cut is said.
    let floor = min(0.9, max(0, (lowest * 10).rounded(.down) / 10))
    let cut = OutcomeChartPhrase.cut.filled(language, ["percent": ReportText(numbers.percent(floor))])
    let last = days.last ?? study.settings.horizon
    let ends = curves.map { "\(name($0, language)) \(numbers.percent(value($0, at: last)))" }
    let altText = OutcomeChartPhrase.retentionAlt.filled(
      language,
      [
        "L": ReportText(numbers.count(study.settings.landmark)), "h": ReportText(numbers.count(last)),
        "grades": ReportText(ends.joined(separator: ", ")),
      ])
    return ReportChart(
      id: "retention-by-grade", title: OutcomeChartPhrase.retentionTitle.string(language), altText: altText.plainText,
      drawing: .curves(
        CurveChart(
          curves: curves.map { curve in
            .init(
              label: name(curve, language), steps: curve.points.map(CurveChart.Step.init), thinFrom: curve.thinFrom,
              atRisk: curve.watched.map(\.atRisk))
          },
          days: days, start: 1, axisFloor: floor, cutNote: floor > 0 ? cut.plainText : "", target: nil, targetLabel: "",
          dayTitle: OutcomeChartPhrase.dayAxis.string(language),
          valueTitle: OutcomeChartPhrase.retentionAxis.string(language),
          atRiskTitle: OutcomeChartPhrase.atRisk.string(language))))
  }

  private static func table(_ curves: [OutcomeCurve], days: [Int], _ language: Language) -> ReportBlock {
    let numbers = NumberStyle(language)
    let columns =
      [ReportTable.Column(OutcomePhrase.grade.string(language))]
      + days.map { day in
        let title = OutcomeChartPhrase.dayColumn.filled(language, ["day": ReportText("\(day)")])
        return ReportTable.Column(title.plainText, .trailing)
      }
    let rows = curves.map { curve in
      [ReportText(name(curve, language))]
        + curve.watched.map { day, atRisk in
          // Of nobody nothing is known.
          let share = atRisk == 0 ? NumberStyle.none : numbers.percent(value(curve, at: day))
          return ReportText("\(share) (\(numbers.count(atRisk)))")
        }
    }
    return .table(ReportTable(columns: columns, rows: rows))
  }
}

extension CurveChart.Step {
  /// Without limits the band has no width.
  init(_ point: CurvePoint) {
    self.init(
      day: point.day, value: point.estimate, lower: point.limits?.lower ?? point.estimate,
      upper: point.limits?.upper ?? point.estimate)
  }
}
