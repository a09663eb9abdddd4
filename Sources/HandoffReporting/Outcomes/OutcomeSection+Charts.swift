import HandoffModel

extension OutcomeSection {
  /// Fewer at risk than this, and a curve goes on in grey.
  private static let thin = 10
  /// Fewer events than this, and a rule's row is grey.
  private static let fewestEvents = 20

  /// The share still there by grade, from the landmark on.
  var retentionChart: [ReportBlock] {
    let horizon = study.settings.horizon
    let days = [90, 180, 270].filter { $0 > study.settings.landmark && $0 < horizon } + [horizon]
    let curves = Grade.allCases.compactMap { grade -> CurveChart.Curve? in
      let members = study.customers.filter { $0.exclusion == nil && $0.grade == grade }
      guard members.count >= Self.thin else { return nil }
      let points = study.retention.filter { $0.group == grade.rawValue && $0.day <= horizon }
      return CurveChart.Curve(
        label: GradeWording.name(grade)[language],
        steps: points.map { point in
          CurveChart.Step(
            day: point.day, value: point.estimate, lower: point.limits?.lower ?? point.estimate,
            upper: point.limits?.upper ?? point.estimate)
        }, thinFrom: points.first { $0.atRisk < Self.thin }?.day,
        atRisk: days.map { day in members.count { $0.days >= day } })
    }
    guard study.hasChurnData, curves.count > 1 else { return [] }
    let lowest = curves.flatMap(\.steps).map(\.lower).min() ?? 0
    let floor = max(0, (lowest * 10).rounded(.down) / 10)
    let cut = floor > 0 ? say(.axisCut, ["floor": numbers.whole(floor)]).plainText : ""
    let chart = CurveChart(
      curves: curves, days: days, start: 1, axisFloor: floor, cutNote: cut, target: nil, targetLabel: "",
      dayTitle: OutcomePhrase.dayAxis.string(language), valueTitle: OutcomePhrase.stillThere.string(language),
      atRiskTitle: OutcomePhrase.atRisk.string(language))
    return [
      .chart(
        ReportChart(
          id: "retention-by-grade", title: OutcomePhrase.retentionTitle.string(language),
          altText: say(.retentionAlt, ["h": numbers.count(horizon)]).plainText, drawing: .curves(chart)))
    ]
  }

  /// The ten rules that go with churn most, with their intervals.
  func forest(_ tested: [RuleEffect]) -> ReportBlock {
    let effects = tested.prefix(10).compactMap { effect -> ForestChart.Effect? in
      guard let ratio = effect.hazardRatio, let limits = effect.limits, ratio > 0 else { return nil }
      let figures =
        "\(numbers.ratio(ratio).plainText) (\(numbers.ratio(limits.lower).plainText)–\(numbers.ratio(limits.upper).plainText))"
      return ForestChart.Effect(
        label: title(effect.rule).plainText, ratio: ratio, lower: limits.lower, upper: limits.upper, figures: figures,
        verdict: EvidenceWording.short(effect.grade)[language], isSupported: effect.events >= Self.fewestEvents)
    }
    return .chart(
      ReportChart(
        id: "rules-and-churn", title: say(.byRule).plainText,
        altText: say(.forestAlt, ["n": numbers.count(effects.count)]).plainText,
        drawing: .forest(ForestChart(effects: effects, axisTitle: OutcomePhrase.ratio.string(language)))))
  }
}
