public import HandoffModel

/// The answer to "does handoff quality matter here?" as blocks.
public struct OutcomeSection {
  let study: OutcomeStudy
  let context: AuditContext
  let numbers: OutcomeNumbers

  public init(_ study: OutcomeStudy, _ context: AuditContext) {
    self.study = study
    self.context = context
    numbers = OutcomeNumbers(context.language, customers: study.headline.poor + study.headline.others)
  }

  public var document: ReportDocument {
    ReportDocument(title: say(.title), blocks: blocks)
  }

  /// The same as a part of another report.
  public var embedded: [ReportBlock] {
    [.heading(level: 2, say(.title))]
      + blocks.map { block in
        if case .heading(let level, let text) = block { return .heading(level: level + 1, text) }
        return block
      }
  }

  /// How to find the answer, for a report of exports that could give it; nothing where no outcome was exported.
  public static func pointer(_ context: AuditContext) -> [ReportBlock] {
    let accounts = context.dataset.rowAccounts
    guard accounts[.churn] != nil || accounts[.subscriptions] != nil else { return [] }
    return [
      .heading(level: 2, OutcomePhrase.title.filled(context.language)),
      .paragraph(
        OutcomePhrase.pointer.filled(
          context.language, ["command": .code("handoff correlate"), "key": .code("analyses:")])),
    ]
  }

  private var blocks: [ReportBlock] {
    answer + cohort + gradeTable + firstValue + moneyTable + ruleTable + dimensionTable
      + SignalTables(section: self).blocks + reasonTable + closing
  }

  /// The answer alone, for a terminal.
  public var summary: ReportDocument { ReportDocument(title: say(.title), blocks: answer) }

  var language: Language { context.language }
  var headline: OutcomeHeadline { study.headline }

  func say(_ phrase: OutcomePhrase, _ values: [String: ReportText] = [:]) -> ReportText {
    phrase.filled(language, values)
  }

  private var answer: [ReportBlock] {
    let activation = activationAnswer
    guard study.hasChurnData else { return activation.isEmpty ? [.callout(say(.noChurnData))] : activation }
    var blocks: [ReportBlock] = study.settings.acceptsLeakage ? [.callout(say(.leaky))] : []
    blocks.append(.callout(verdict))
    blocks += comparison.map { .paragraph($0) }
    if [.insufficient, .inconclusive].contains(headline.grade) { blocks += planning.map { .paragraph($0) } }
    blocks += [unpriced].compactMap { $0 }.map { .paragraph($0) }
    blocks += headline.money.filter { $0.step == .poorToOthers }.map { .paragraph(money($0)) }
    blocks.append(.paragraph(say(.causal)))
    if let benchmark = context.benchmark.sentence(NumberStyle(language), language) {
      blocks.append(.paragraph(benchmark))
    }
    blocks += activation
    return blocks
  }

  /// The grade of the evidence; where nothing can be concluded, what stands in the way first.
  private var verdict: ReportText {
    let grade = ReportText.strong(gradeName(headline.grade).plainText)
    return obstacle.map { .joined([.strong($0.plainText), grade], by: " ") } ?? grade
  }

  private var comparison: [ReportText] {
    var lines: [ReportText] = []
    if max(headline.poor, headline.others) == 0 {
      return [say(.nobody)]
    } else if min(headline.poor, headline.others) == 0 {
      return [say(.noPoor)]
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
          gap < 0 ? .headlineFewer : .headline,
          [
            "h": numbers.count(headline.horizon), "p1": numbers.percent(p1), "p0": numbers.percent(p0),
            "rd": numbers.points(abs(gap)), "lo": numbers.points(limits.lower), "hi": numbers.points(limits.upper),
          ]))
    }
    if headline.isOneSided, headline.grade != .insufficient {
      lines.append(say(.oneSided, ["m": numbers.count(headline.mature)]))
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
    if let confounding { lines.append(confounding) }
    if let gap = headline.extremes {
      let looksLarger = abs(gap.difference) > abs(headline.difference ?? 0)
      let view = say(
        .extremes,
        [
          "n": numbers.count(gap.customers), "p1": numbers.percent(gap.poorRisk),
          "p0": numbers.percent(gap.excellentRisk),
          "rd": numbers.points(gap.difference), "lo": numbers.points(gap.limits.lower),
          "hi": numbers.points(gap.limits.upper),
        ])
      lines.append(.joined([view, say(looksLarger ? .looksLarger : .fewerCustomers)], by: " "))
    }
    lines += rates
    if let area = headline.area { lines.append(say(.area, ["auc": numbers.count(Int((area * 100).rounded()))])) }
    if headline.isHint, !headline.restsOnDays, let e = headline.eValue, let limit = headline.eValueOfLimit {
      let values = ["e": numbers.ratio(e), "ec": numbers.ratio(limit)]
      lines.append(headline.isConfounded ? say(.eValueWithin, values) : say(.eValue, values))
    }
    return lines
  }

  private func money(_ money: MoneyAtStake) -> ReportText {
    let values: [String: ReportText] = [
      "value": numbers.amount(money.value), "currency": ReportText(money.currency),
      "exposed": numbers.amount(money.exposed), "lo": numbers.amount(money.limits?.lower ?? 0),
      "hi": numbers.amount(money.limits?.upper ?? 0),
    ]
    let text = say(money.limits == nil ? .moneyWithoutLimits : .money, values)
    guard let rest = money.valueWithoutLargest else { return text }
    let note = say(
      .moneyWithoutLargest,
      [
        "part": numbers.percent(money.largestShare), "value": numbers.amount(rest),
        "currency": ReportText(money.currency),
      ])
    return .joined([text, note], by: " ")
  }

  /// Whether customers became active, where the workspace says how to tell.
  private var activationAnswer: [ReportBlock] {
    guard let outcome = study.activation else { return [] }
    guard let poor = outcome.poor.share, let other = outcome.others.share, let gap = outcome.difference,
      let limits = outcome.limits
    else { return [.callout(say(.activationNone))] }
    var blocks: [ReportBlock] = [.callout(.strong(gradeName(outcome.grade).plainText))]
    blocks.append(
      .paragraph(
        say(
          .activation,
          [
            "n1": numbers.count(outcome.poor.customers), "n0": numbers.count(outcome.others.customers),
            "p1": numbers.percent(poor), "p0": numbers.percent(other), "rd": numbers.points(gap),
            "lo": numbers.points(limits.lower), "hi": numbers.points(limits.upper), "source": .code(outcome.source),
          ])))
    if let adjusted = outcome.adjusted, let limits = outcome.adjustedLimits {
      blocks.append(
        .paragraph(
          say(
            .activationAdjusted,
            [
              "rd": numbers.points(adjusted), "lo": numbers.points(limits.lower), "hi": numbers.points(limits.upper),
            ])))
    }
    blocks.append(
      .paragraph(
        say(
          .activationCaveat,
          [
            "d": numbers.count(study.settings.minimumFollowUp), "x": numbers.count(study.count(.tooYoung)),
            "L": numbers.count(study.settings.landmark),
          ])))
    if !study.hasChurnData { blocks.append(.paragraph(say(.causal))) }
    return blocks
  }

  func gradeName(_ grade: EvidenceGrade) -> ReportText {
    let points = Int((study.settings.smallestOfInterest * 100).rounded())
    return ReportText(EvidenceWording.name(grade, points: points)[language])
  }

  private var cohort: [ReportBlock] {
    let followed = study.customers.filter(\.isFollowed)
    let early = study.customers.filter { $0.exclusion == .leftBeforeLandmark }
    var lines = [
      say(
        study.hasChurnData ? .flow : .flowWithoutChurn,
        [
          "n": numbers.count(followed.count), "cutoff": ReportText(DateStyle.words(study.cutoff, language)),
          "e": numbers.count(followed.count(where: \.hasChurned)), "m": numbers.count(headline.mature),
        ])
    ]
    if let risk = study.overallRisk, let limits = study.overallLimits {
      lines.append(
        say(
          .overall,
          ["risk": numbers.percent(risk), "range": numbers.percents(limits.lower, limits.upper)]))
    }
    let left = CohortExclusion.allCases.filter { $0 != .leftBeforeLandmark && study.count($0) > 0 }
    if !left.isEmpty {
      let parts = left.map { reason in
        ReportText("\(numbers.count(study.count(reason)).plainText) \(ExclusionWording.name(reason)[language])")
      }
      lines.append(say(.left, ["reasons": .joined(parts, by: "; ")]))
    }
    if study.hasChurnData || !early.isEmpty {
      lines.append(
        say(
          .leftLandmark,
          [
            "L": numbers.count(study.settings.landmark), "x": numbers.count(early.count),
            "c": numbers.count(early.count(where: \.hasChurned)),
          ]))
    }
    let accounts = [TableName.churn, .subscriptions].compactMap { context.dataset.rowAccounts[$0] }
    let unused = accounts.reduce(0) { $0 + $1.quarantined + $1.ambiguous + ($1.orphans > $1.joined ? $1.orphans : 0) }
    if unused > 0 { lines.append(say(.unusedOutcomes, ["n": numbers.count(unused)])) }
    let undated = study.count(.undatedChurn)
    if undated > 0 { lines.append(say(.undatedChurn, ["n": numbers.count(undated)])) }
    let contradictions = study.customers.count(where: \.hasContradiction)
    if contradictions > 0 { lines.append(say(.contradictions, ["n": numbers.count(contradictions)])) }
    if study.hasChurnData {
      let sources = study.settings.churnSources.map { ReportText.code($0.rawValue) }
      lines.append(say(.churnSources, ["sources": .joined(sources, by: ", ")]))
    }
    if let last = study.lastFact, last.days(to: study.cutoff) > 60 {
      lines.append(
        say(
          .staleOutcomes,
          [
            "last": ReportText(DateStyle.words(last, language)), "n": numbers.count(last.days(to: study.cutoff)),
            "key": .code("analyses: {cutoff: \(last)}"),
          ]))
    }
    if study.undatedForms > 0, !study.settings.acceptsLeakage {
      lines.append(
        say(
          study.settings.undatedForm == .include ? .undated : .undatedExcluded,
          [
            "n": numbers.count(study.undatedForms), "all": numbers.count(headline.poor + headline.others),
            "L": numbers.count(study.settings.landmark),
          ]))
    }
    return [.list(lines)]
  }

  private var closing: [ReportBlock] {
    var blocks: [ReportBlock] = []
    for (phrase, rules) in [
      (OutcomePhrase.circularChurn, study.circularForChurn), (.circular, study.circularForFirstValue),
    ] where !rules.isEmpty {
      blocks.append(.paragraph(say(phrase, ["rules": .joined(rules.map(title), by: ", ")])))
    }
    blocks.append(.paragraph(say(.method, ["L": numbers.count(study.settings.landmark)])))
    let files = OutcomeBundle.tableFiles.map { ReportText([.link($0.rawValue, file: $0.rawValue)]) }
    blocks.append(.paragraph(say(.files, ["files": .joined(files, by: ", ")])))
    return blocks
  }
}
