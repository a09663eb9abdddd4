public import HandoffModel

/// The answer to "does handoff quality matter here?" as blocks.
public struct OutcomeSection {
  /// A rule of this weight or more is named where it carries no evidence.
  private static let heavyWeight = 4

  private let study: OutcomeStudy
  private let context: AuditContext
  private let numbers: OutcomeNumbers

  public init(_ study: OutcomeStudy, _ context: AuditContext) {
    self.study = study
    self.context = context
    numbers = OutcomeNumbers(context.language, customers: study.headline.poor + study.headline.others)
  }

  public var document: ReportDocument {
    ReportDocument(title: say(.title), blocks: answer + cohort + gradeTable + firstValue + ruleTable + closing)
  }

  /// The answer alone, for a terminal.
  public var summary: ReportDocument { ReportDocument(title: say(.title), blocks: answer) }

  private var language: Language { context.language }
  private var headline: OutcomeHeadline { study.headline }

  private func say(_ phrase: OutcomePhrase, _ values: [String: ReportText] = [:]) -> ReportText {
    phrase.filled(language, values)
  }

  private var answer: [ReportBlock] {
    guard study.hasChurnData else { return [.callout(say(.noChurnData))] }
    var blocks: [ReportBlock] = [.callout(verdict)]
    blocks += comparison.map { .paragraph($0) }
    if [.insufficient, .inconclusive].contains(headline.grade) { blocks += planning.map { .paragraph($0) } }
    blocks += headline.money.map { .paragraph(money($0)) }
    blocks.append(.paragraph(say(.causal)))
    return blocks
  }

  /// The grade of the evidence; where nothing can be concluded for want of customers, how many are missing first.
  private var verdict: ReportText {
    let grade = ReportText.strong(EvidenceWording.name(headline.grade)[language])
    guard [.insufficient, .inconclusive].contains(headline.grade), let more = headline.more, more > 0 else {
      return grade
    }
    let lead = say(.cannotConclude, ["more": numbers.count(more)])
    return .joined([.strong(lead.plainText), grade], by: " ")
  }

  private var comparison: [ReportText] {
    var lines: [ReportText] = []
    if min(headline.poor, headline.others) == 0 {
      lines.append(say(.noPoor))
    } else if headline.grade == .insufficient, headline.horizonReached {
      lines.append(
        say(
          .tooFew,
          [
            "e": numbers.count(headline.events), "n1": numbers.count(headline.poor),
            "n0": numbers.count(headline.others),
          ]))
    } else if let limits = headline.limits, let p1 = headline.poorRisk, let p0 = headline.otherRisk,
      let gap = headline.difference
    {
      lines.append(
        say(
          .headline,
          [
            "h": numbers.count(headline.horizon), "p1": numbers.percent(p1), "p0": numbers.percent(p0),
            "rd": numbers.points(gap), "lo": numbers.points(limits.lower), "hi": numbers.points(limits.upper),
          ]))
    }
    if !headline.horizonReached {
      let isShorter = headline.horizon < study.settings.horizon
      lines.append(
        say(
          isShorter ? .horizon : .noHorizon,
          ["h": numbers.count(study.settings.horizon), "d": numbers.count(headline.horizon)]))
    }
    guard headline.grade != .insufficient else { return lines }
    if let adjusted = headline.adjusted, let limits = headline.adjustedLimits {
      lines.append(
        say(
          .adjusted,
          [
            "rd": numbers.points(adjusted), "lo": numbers.points(limits.lower), "hi": numbers.points(limits.upper),
          ]))
    }
    if let gap = headline.extremes {
      lines.append(
        say(
          .extremes,
          [
            "n": numbers.count(gap.customers), "p1": numbers.percent(gap.poorRisk),
            "p0": numbers.percent(gap.excellentRisk),
            "rd": numbers.points(gap.difference), "lo": numbers.points(gap.limits.lower),
            "hi": numbers.points(gap.limits.upper),
          ]))
    }
    if let ratio = headline.hazardRatio, let limits = headline.hazardLimits {
      lines.append(
        say(
          .hazard,
          ["hr": numbers.ratio(ratio), "lo": numbers.ratio(limits.lower), "hi": numbers.ratio(limits.upper)]))
    }
    if let area = headline.area { lines.append(say(.area, ["auc": numbers.count(Int((area * 100).rounded()))])) }
    if [.strong, .moderate, .suggestive].contains(headline.grade), let e = headline.eValue,
      let limit = headline.eValueOfLimit
    {
      lines.append(say(.eValue, ["e": numbers.ratio(e), "ec": numbers.ratio(limit)]))
    }
    return lines
  }

  private var planning: [ReportText] {
    var lines: [ReportText] = []
    let settings = study.settings
    let share = Double(headline.poor) / Double(max(1, headline.poor + headline.others))
    var values = [
      "p1": numbers.percent(settings.plannedPoorRisk), "p0": numbers.percent(settings.plannedOtherRisk),
      "m": numbers.count(headline.mature), "f": numbers.percent(share == 0 || share == 1 ? 0.5 : share),
      "h": numbers.count(settings.horizon),
    ]
    if let more = headline.more, let needed = headline.needed, more > 0 {
      values["more"] = numbers.count(more)
      values["N"] = numbers.count(needed)
      if let months = headline.months {
        values["months"] = numbers.count(months)
        values["rate"] = numbers.tenths(headline.newPerMonth)
        lines.append(say(.needMore, values))
      } else {
        lines.append(say(.needMoreOpen, values))
      }
    } else if headline.needed != nil {
      lines.append(say(.enough, values))
    }
    if let detectable = headline.detectable {
      values["mde"] = numbers.points(detectable)
      lines.append(say(.detectable, values))
    }
    return lines
  }

  private func money(_ money: MoneyAtStake) -> ReportText {
    say(
      .money,
      [
        "value": numbers.amount(money.value), "currency": ReportText(money.currency),
        "lo": numbers.amount(money.limits.lower),
        "hi": numbers.amount(money.limits.upper), "exposed": numbers.amount(money.exposed),
      ])
  }

  private var cohort: [ReportBlock] {
    let followed = study.customers.filter(\.isFollowed)
    let early = study.customers.filter { $0.exclusion == .leftBeforeLandmark }
    var lines = [
      say(
        .flow,
        [
          "n": numbers.count(followed.count), "cutoff": ReportText(DateStyle.words(study.cutoff, language)),
          "e": numbers.count(followed.count(where: \.hasChurned)), "m": numbers.count(headline.mature),
        ])
    ]
    if let risk = study.overallRisk, let limits = study.overallLimits {
      lines.append(
        say(
          .overall,
          ["risk": numbers.percent(risk), "lo": numbers.percent(limits.lower), "hi": numbers.percent(limits.upper)]))
    }
    lines.append(
      say(
        .left,
        [
          "later": numbers.count(study.count(.laterHandoff)), "several": numbers.count(study.count(.severalHandoffs)),
          "before": numbers.count(study.count(.churnBeforeEntry)), "unscored": numbers.count(study.count(.notScored)),
        ]))
    lines.append(
      say(
        .leftLandmark,
        [
          "L": numbers.count(study.settings.landmark), "x": numbers.count(early.count),
          "c": numbers.count(early.count(where: \.hasChurned)),
        ]))
    if study.undatedForms > 0 {
      lines.append(
        say(
          .undated,
          [
            "n": numbers.count(study.undatedForms), "all": numbers.count(headline.poor + headline.others),
            "L": numbers.count(study.settings.landmark),
          ]))
    }
    return [.list(lines)]
  }

  private func limits(_ limits: Limits?) -> ReportText {
    limits.map { .joined([numbers.percent($0.lower), numbers.percent($0.upper)], by: " – ") }
      ?? ReportText(NumberStyle.none)
  }

  private var gradeTable: [ReportBlock] {
    let day = ["h": numbers.count(headline.horizon)]
    let columns: [ReportTable.Column] = [
      .init(OutcomePhrase.grade.string(language)), .init(OutcomePhrase.customers.string(language), .trailing),
      .init(OutcomePhrase.churned.string(language), .trailing),
      .init(say(.risk, day).plainText, .trailing), .init(OutcomePhrase.interval.string(language), .trailing),
      .init(OutcomePhrase.firstValue.string(language), .trailing),
      .init(OutcomePhrase.interval.string(language), .trailing),
    ]
    let rows = study.grades.map { row -> [ReportText] in
      [
        ReportText(GradeWording.name(row.grade)[language]), numbers.count(row.customers), numbers.count(row.churned),
        row.risk.map(numbers.percent) ?? ReportText(NumberStyle.none), limits(row.limits),
        row.firstValueShare.map(numbers.percent) ?? ReportText(NumberStyle.none), limits(row.firstValueLimits),
      ]
    }
    return [.heading(level: 2, say(.byGrade))] + RetentionChart.blocks(study, language) + [
      .table(ReportTable(columns: columns, rows: rows))
    ]
  }

  private var firstValue: [ReportBlock] { FirstValueChart.blocks(study, language) }

  private var ruleTable: [ReportBlock] {
    let tested = study.effects.filter { $0.q != nil }.sorted {
      ($0.q ?? 1, $0.p ?? 1, $0.rule) < ($1.q ?? 1, $1.p ?? 1, $1.rule)
    }
    guard !tested.isEmpty else { return [] }
    let columns: [ReportTable.Column] = [
      .init(OutcomePhrase.rule.string(language)), .init(OutcomePhrase.customers.string(language), .trailing),
      .init(OutcomePhrase.failed.string(language), .trailing), .init(OutcomePhrase.ratio.string(language), .trailing),
      .init(OutcomePhrase.interval.string(language), .trailing), .init(OutcomePhrase.q.string(language), .trailing),
      .init(OutcomePhrase.verdict.string(language)),
    ]
    let rows = tested.prefix(10).map { effect -> [ReportText] in
      let interval = effect.limits.map { limits in
        ReportText.joined([numbers.ratio(limits.lower), numbers.ratio(limits.upper)], by: " – ")
      }
      return [
        title(effect.rule), numbers.count(effect.customers), numbers.count(effect.failed),
        effect.hazardRatio.map(numbers.ratio) ?? ReportText(NumberStyle.none), interval ?? ReportText(NumberStyle.none),
        effect.q.map(numbers.chance) ?? ReportText(NumberStyle.none),
        ReportText(EvidenceWording.short(effect.grade)[language]),
      ]
    }
    let note = say(
      .rulesNote,
      [
        "k": numbers.count(tested.count),
        "file": ReportText([.link(BundleFile.effects.rawValue, file: BundleFile.effects.rawValue)]),
      ])
    let heavy = tested.filter { effect in
      (context.rules[checked: effect.rule]?.weight ?? 0) >= Self.heavyWeight
        && [.inconclusive, .noImportantDifference].contains(effect.grade)
    }
    let names = heavy.isEmpty ? say(.none) : ReportText.joined(heavy.map { title($0.rule) }, by: ", ")
    return [.heading(level: 2, say(.byRule))] + EffectForest.blocks(tested.prefix(10), context) + [
      .table(ReportTable(columns: columns, rows: Array(rows), note: note)),
      .paragraph(say(.costlyRules, ["rules": names])),
    ]
  }

  private func title(_ rule: Int) -> ReportText { ReportText(context.rules[checked: rule]?.title[language] ?? "") }

  private var closing: [ReportBlock] {
    var blocks: [ReportBlock] = []
    for (phrase, rules) in [
      (OutcomePhrase.circularChurn, study.circularForChurn), (.circular, study.circularForFirstValue),
    ] where !rules.isEmpty {
      blocks.append(.paragraph(say(phrase, ["rules": .joined(rules.map(title), by: ", ")])))
    }
    blocks.append(.paragraph(say(.method, ["L": numbers.count(study.settings.landmark)])))
    let files = OutcomeBundle.tables.map { ReportText([.link($0.rawValue, file: $0.rawValue)]) }
    blocks.append(.paragraph(say(.files, ["files": .joined(files, by: ", ")])))
    return blocks
  }
}
