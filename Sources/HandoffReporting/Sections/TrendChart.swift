import HandoffModel

/// The months of signature as a control chart, with a sentence that says whether any of them needs an explanation.
enum TrendChart {
  /// `months` ascending; nothing where fewer than two have a judged handoff.
  static func blocks(_ months: [MonthKey], of audit: AuditMaterial) -> [ReportBlock] {
    let points = months.compactMap { month in
      audit.tally.months[month]?.scores.median.map { (label: month.description, value: $0) }
    }
    guard points.count > 1 else { return [] }
    let limits = ProcessLimits(points.map(\.value))
    func words(_ signal: ProcessLimits.Signal) -> String {
      (signal == .outside ? TrendPhrase.outside : .run).string(audit.language)
    }
    let drawing = ControlChart(
      points: points.enumerated().map { index, point in
        ControlChart.Point(
          label: point.label, value: point.value, signal: (limits?.signals[index]).flatMap { $0 }.map(words))
      },
      limits: limits.map { .init(mean: $0.mean, lower: max(0, $0.lower), upper: min(1_000, $0.upper)) },
      meanLabel: TrendPhrase.mean.string(audit.language), limitLabel: TrendPhrase.limit.string(audit.language),
      axisTitle: TrendPhrase.axis.string(audit.language), note: capNote(points.map(\.value), audit))
    let values = values(points.map(\.value), limits, audit)
    let altText: TrendPhrase = limits == nil ? .altTextWithoutLimits : .altText
    return [
      .chart(
        ReportChart(
          id: "score-by-month", title: TrendPhrase.title.string(audit.language),
          altText: altText.filled(audit.language, values).plainText, drawing: .control(drawing))),
      .paragraph(verdict(points.map(\.label), limits, values, audit)),
    ]
  }

  /// Why months stand at the core cap; empty where none does.
  private static func capNote(_ medians: [Int], _ audit: AuditMaterial) -> String {
    let months = medians.count { $0 == audit.context.coreCap }
    guard months > 0, audit.tally.population.capped > 0 else { return "" }
    return TrendPhrase.capNote.filled(
      audit.language,
      [
        "n": ReportText(audit.numbers.count(months)),
        "cap": ReportText(audit.numbers.tenths(audit.context.coreCap)),
      ]
    ).plainText
  }

  private static func values(
    _ medians: [Int], _ limits: ProcessLimits?, _ audit: AuditMaterial
  ) -> [String: ReportText] {
    func score(_ tenths: Int?) -> ReportText { ReportText(audit.score(tenths)) }
    return [
      "n": ReportText(audit.numbers.count(medians.count)), "lowest": score(medians.min()),
      "highest": score(medians.max()), "mean": score(limits?.mean), "lower": score(limits.map { max(0, $0.lower) }),
      "upper": score(limits.map { min(1_000, $0.upper) }),
    ]
  }

  private static func verdict(
    _ labels: [String], _ limits: ProcessLimits?, _ values: [String: ReportText], _ audit: AuditMaterial
  ) -> ReportText {
    guard let limits else {
      let fewest = ReportText(audit.numbers.count(ProcessLimits.fewestValues))
      return TrendPhrase.tooFew.filled(audit.language, ["n": fewest])
    }
    let months = zip(labels, limits.signals).filter { $0.1 != nil }.map(\.0)
    guard !months.isEmpty else { return TrendPhrase.steady.filled(audit.language, values) }
    let named = ReportText(months.joined(separator: ", "))
    return TrendPhrase.signals.filled(audit.language, values.merging(["months": named]) { first, _ in first })
  }
}
