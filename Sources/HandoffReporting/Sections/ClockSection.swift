import HandoffModel

/// Every clock: how many steps were in time, late, overdue, pending or unknown. Impossible data counts as
/// unknown here.
enum ClockSection: ReportSection {
  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    guard audit.tally.population.handoffs > 0 else { return [] }
    let clocks = clocks(audit)
    guard !clocks.isEmpty else { return [] }
    func column(_ phrase: ClockPhrase, _ alignment: ReportTable.Alignment = .trailing) -> ReportTable.Column {
      ReportTable.Column(phrase.string(audit.language), alignment)
    }
    let columns = [
      column(.clock, .leading), column(.limit, .leading), column(.inTime), column(.interval), column(.late),
      column(.overdue), column(.pending), column(.unknown), column(.median), column(.eightieth),
    ]
    return [
      .heading(level: 2, ClockPhrase.heading.filled(audit.language)),
      .paragraph(ClockPhrase.lead.filled(audit.language, ["file": audit.link(.sla)])),
      .paragraph(ClockPhrase.daysLead.filled(audit.language)),
    ] + chart(clocks, audit) + [
      audit.table(columns, clocks.map { row($0, audit) }, file: .sla)
    ]
  }

  /// In the order in which steps are usually done; those that nobody did come last.
  private static func clocks(_ audit: AuditMaterial) -> [Int] {
    func place(_ rule: Int) -> (Int, Int, Int) {
      let times = audit.tally.stepTimes[rule]
      return (times.percentile(50) ?? .max, times.percentile(80) ?? .max, rule)
    }
    return audit.context.rules.indices.filter { audit.context.rules[$0].clockEvents != nil }
      .sorted { place($0) < place($1) }
  }

  private static func row(_ rule: Int, _ audit: AuditMaterial) -> [ReportText] {
    let tally = audit.tally
    let (met, judged) = (tally.count(.met, rule: rule), tally.judged(rule: rule))
    func count(_ outcomes: Outcome...) -> ReportText {
      ReportText(audit.numbers.count(tally.count(outcomes, rule: rule)))
    }
    let expectation = audit.context.rules[rule].expectations.first?[audit.language] ?? ""
    let inTime = judged == 0 ? "" : " (\(audit.part(met, of: judged)))"
    return [
      ReportText(audit.title(ofRule: rule)), ReportText(expectation),
      ReportText(audit.numbers.percent(met, of: judged) + inTime),
      ReportText(audit.interval(met, of: judged)),
      count(.late), count(.overdue), count(.pending), count(.unknown, .invalid),
      days(tally.stepTimes[rule].percentile(50), audit), days(tally.stepTimes[rule].percentile(80), audit),
    ]
  }

  /// Quarters of a day as days, rounded half up to a tenth.
  private static func days(_ quarters: Int?, _ audit: AuditMaterial) -> ReportText {
    guard let quarters else { return ReportText(NumberStyle.none) }
    let most = quarters >= StepTimes.longest ? "≥ " : ""
    return ReportText(most + audit.numbers.tenths((quarters * 10 + 2) / 4))
  }

  /// Nothing where no step was done and none is overdue.
  private static func chart(_ all: [Int], _ audit: AuditMaterial) -> [ReportBlock] {
    let clocks = all.filter { audit.tally.stepTimes[$0].count > 0 || audit.tally.count(.overdue, rule: $0) > 0 }
    guard !clocks.isEmpty else { return [] }
    let steps = clocks.map { rule in
      let times = audit.tally.stepTimes[rule]
      return StepTimeChart.Step(
        label: audit.title(ofRule: rule), median: times.percentile(50), eightieth: times.percentile(80),
        done: times.count, overdue: audit.tally.count(.overdue, rule: rule))
    }
    // The first of equal ones, in rule order.
    let slowest = clocks.reduce(into: clocks[0]) { slowest, rule in
      let (a, b) = (audit.tally.stepTimes[rule].percentile(50), audit.tally.stepTimes[slowest].percentile(50))
      if (a ?? -1) > (b ?? -1) { slowest = rule }
    }
    let altText = ClockPhrase.altText.filled(
      audit.language,
      [
        "step": ReportText(audit.title(ofRule: slowest)),
        "days": days(audit.tally.stepTimes[slowest].percentile(50), audit),
        "n": ReportText(audit.numbers.count(steps.reduce(0) { $0 + $1.overdue })),
      ])
    let chart = ReportChart(
      id: "step-times", title: ClockPhrase.chartTitle.string(audit.language), altText: altText.plainText,
      drawing: .stepTimes(
        StepTimeChart(
          steps: steps, axisTitle: ClockPhrase.axis.string(audit.language),
          medianLabel: ClockPhrase.median.string(audit.language),
          eightiethLabel: ClockPhrase.eightieth.string(audit.language),
          overdueLabel: ClockPhrase.overdueCount.string(audit.language),
          openLabel: ClockPhrase.open.string(audit.language))))
    return [.chart(chart)]
  }
}
