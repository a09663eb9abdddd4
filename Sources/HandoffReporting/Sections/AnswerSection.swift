import HandoffModel

/// The answer first: how many handoffs, how good, on target or not, and how little of it could be judged.
enum AnswerSection: ReportSection {
  /// Below this median coverage, in tenths of a percent, the report warns as loudly as it scores.
  static let lowCoverage = 600

  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    let population = audit.tally.population
    guard population.handoffs > 0 else { return [.paragraph(AnswerPhrase.nobody.filled(audit.language))] }
    var blocks: [ReportBlock] = [
      .paragraph(.joined([handoffs(of: audit), score(of: audit)].filter { !$0.isEmpty }, by: " ")),
      .paragraph(completion(of: audit)),
    ]
    blocks += warning(of: audit)
    let next = [mostLost(of: audit), needAction(of: audit)].filter { !$0.isEmpty }
    if !next.isEmpty { blocks.append(.paragraph(.joined(next, by: " "))) }
    return blocks + [measures(of: audit)]
  }

  /// Callouts where little could be judged, and where much of the data is in an impossible order.
  static func warning(of audit: AuditMaterial) -> [ReportBlock] { coverageWarning(of: audit) + alarms(of: audit) }

  private static func alarms(of audit: AuditMaterial) -> [ReportBlock] {
    audit.context.dataset.diagnostics.filter(\.isAlarm).map { note in
      .callout(
        AnswerPhrase.alarm.filled(
          audit.language,
          [
            "n": .strong(audit.numbers.count(note.count)),
            "share": ReportText(audit.numbers.percent(note.count, of: note.total ?? note.count)),
            "message": ReportText(note.message[audit.language]),
          ]))
    }
  }

  private static func coverageWarning(of audit: AuditMaterial) -> [ReportBlock] {
    guard let coverage = audit.tally.population.coverages.median, coverage < lowCoverage else { return [] }
    let share = ReportText.strong(audit.numbers.percent(tenths: coverage))
    return [.callout(AnswerPhrase.lowCoverage.filled(audit.language, ["coverage": share]))]
  }

  static func handoffs(of audit: AuditMaterial) -> ReportText {
    let population = audit.tally.population
    func day(_ day: Day?) -> ReportText {
      ReportText(day.map { DateStyle.words($0, audit.language) } ?? NumberStyle.none)
    }
    let phrase: AnswerPhrase =
      population.notJudged == 0
      ? CountPhrase.agreeing(population.handoffs, one: .oneJudged, many: .allJudged)
      : CountPhrase.agreeing(population.handoffs, one: .oneNotJudged, many: .someNotJudged)
    return phrase.filled(
      audit.language,
      [
        "handoffs": .strong(CountPhrase.handoffs(population.handoffs, audit.numbers)),
        "first": day(audit.tally.firstSignature), "last": day(audit.tally.lastSignature),
        "n": .strong(audit.numbers.count(population.notJudged)),
      ])
  }

  /// Empty where nothing was judged.
  static func score(of audit: AuditMaterial) -> ReportText {
    let population = audit.tally.population
    guard let median = population.scores.median else { return ReportText() }
    var values: [String: ReportText] = [
      "score": .strong(audit.numbers.tenths(median)),
      "grade": ReportText(audit.grade(audit.context.grade(of: median))),
    ]
    for grade in Grade.allCases {
      values[grade.rawValue] = ReportText(audit.numbers.count(population.count(of: grade)))
    }
    return AnswerPhrase.medianScore.filled(audit.language, values)
  }

  static func completion(of audit: AuditMaterial) -> ReportText {
    let population = audit.tally.population
    let (done, judged) = (population.count(of: .complete), population.completionJudged)
    var text: ReportText
    if judged > 0, let interval = audit.context.proportionInterval(done, judged) {
      let verdict = TargetVerdict(interval, target: audit.context.completionAlarm)
      text = AnswerPhrase.completion.filled(
        audit.language,
        [
          "done": .strong(audit.numbers.count(done)), "judged": .strong(audit.numbers.count(judged)),
          "share": ReportText(audit.numbers.percent(done, of: judged)),
          "interval": ReportText(audit.interval(done, of: judged)),
          "target": ReportText(audit.numbers.percent(wholePercent: audit.context.completionAlarm)),
          "verdict": .strong(verdict.phrase.string(audit.language)),
        ])
    } else {
      text = AnswerPhrase.completionNone.filled(audit.language)
    }
    let (pending, unknown) = (population.count(of: .pending), population.count(of: .unknown))
    if pending + unknown > 0 {
      text.runs.append(.plain(" "))
      text =
        text
        + AnswerPhrase.completionLeftOut.filled(
          audit.language,
          [
            "pending": ReportText(audit.numbers.count(pending)),
            "unknown": ReportText(audit.numbers.count(unknown)),
          ])
    }
    return text
  }

  private static func mostLost(of audit: AuditMaterial) -> ReportText {
    let losses = RuleLoss.ranked(audit.tally)
    guard let worst = losses.first else { return ReportText() }
    return AnswerPhrase.mostLost.filled(
      audit.language,
      [
        "rule": .strong(audit.title(ofRule: worst.rule)),
        "share": ReportText(audit.numbers.percent(worst.tenths, of: audit.tally.lostTenthsOfRules)),
      ])
  }

  private static func needAction(of audit: AuditMaterial) -> ReportText {
    let total = audit.tally.actions.total
    guard total > 0 else { return ReportText() }
    let phrase: AnswerPhrase = CountPhrase.agreeing(total, one: .oneNeedsAction, many: .needAction)
    return phrase.filled(
      audit.language, ["handoffs": .strong(CountPhrase.handoffs(total, audit.numbers))])
  }
}
