import HandoffModel

/// The rules that were tested against churn as a forest plot, in the order given; the table with the same figures follows.
enum EffectForest {
  /// Fewer events are drawn in grey.
  private static let fewestEvents = 10

  /// Nothing where no ratio could be estimated.
  static func blocks(_ effects: some Sequence<RuleEffect>, _ context: AuditContext) -> [ReportBlock] {
    let language = context.language
    let drawn = effects.filter { effect in
      effect.hazardRatio.map { $0 > 0 && $0.isFinite } == true && effect.limits?.upper.isFinite == true
    }
    guard !drawn.isEmpty else { return [] }
    func ratio(_ effect: RuleEffect) -> Double { effect.hazardRatio ?? 1 }
    func name(_ effect: RuleEffect) -> String { context.rules[checked: effect.rule]?.title[language] ?? "" }
    let numbers = OutcomeNumbers(language, customers: drawn.first?.customers ?? 0)
    let ordered = drawn.sorted { (ratio($0), $1.rule) > (ratio($1), $0.rule) }
    func extreme(_ effect: RuleEffect?) -> ReportText {
      effect.map { .joined([ReportText(name($0)), numbers.ratio(ratio($0))], by: " ") } ?? ReportText()
    }
    let altText = OutcomeChartPhrase.forestAlt.filled(
      language,
      ["n": numbers.count(drawn.count), "largest": extreme(ordered.first), "smallest": extreme(ordered.last)])
    let rows = drawn.map { effect in
      ForestChart.Effect(
        label: name(effect), ratio: ratio(effect), lower: effect.limits?.lower ?? ratio(effect),
        upper: effect.limits?.upper ?? ratio(effect),
        figures: OutcomeChartPhrase.figures.filled(
          language,
          [
            "ratio": numbers.ratio(ratio(effect)), "lo": numbers.ratio(effect.limits?.lower ?? ratio(effect)),
            "hi": numbers.ratio(effect.limits?.upper ?? ratio(effect)), "n": numbers.count(effect.events),
          ]
        ).plainText, verdict: EvidenceWording.short(effect.grade, q: effect.q)[language],
        isSupported: effect.events >= fewestEvents)
    }
    return [
      .chart(
        ReportChart(
          id: "rule-effects", title: OutcomeChartPhrase.forestTitle.string(language), altText: altText.plainText,
          drawing: .forest(
            ForestChart(effects: rows, axisTitle: OutcomeChartPhrase.forestAxis.string(language)))))
    ]
  }
}
