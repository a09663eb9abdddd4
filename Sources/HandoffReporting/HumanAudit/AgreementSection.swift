import HandoffModel

/// The human audit as blocks: what the auditors found, whether the score agrees, and what to read.
struct AgreementSection {
  let report: AgreementReport
  let numbers: OutcomeNumbers
  let style: NumberStyle

  init(_ report: AgreementReport) {
    self.report = report
    style = NumberStyle(report.context.language)
    numbers = OutcomeNumbers(report.context.language, customers: report.study.rates.map(\.answered).max() ?? 0)
  }

  var document: ReportDocument {
    ReportDocument(
      title: say(.title),
      blocks: answer + tables + grades + points + auditors + disagreements + problems
        + [.heading(level: 2, say(.method)), .list(method)])
  }

  /// The answer alone, for a terminal.
  var summary: ReportDocument {
    ReportDocument(title: say(.title), blocks: answer + problems)
  }

  var language: Language { report.context.language }
  var study: HumanAuditStudy { report.study }

  func say(_ phrase: AgreementPhrase, _ values: [String: ReportText] = [:]) -> ReportText {
    phrase.filled(language, values)
  }

  func count(_ number: Int) -> ReportText { numbers.count(number) }

  private var answer: [ReportBlock] {
    var blocks: [ReportBlock] = [.paragraph(lead)]
    if report.hasOtherRules { blocks.append(.callout(say(.otherRules))) }
    if report.hasOtherData { blocks.append(.callout(say(.otherData))) }
    blocks += study.rates.map { .paragraph(rate($0)) }
    blocks += withScore.filter { $0.subject != .grade }.map { .paragraph(agreement($0)) }
    if let area = study.area {
      var text = say(.area, ["auc": numbers.whole100(area)])
      if let limits = study.areaLimits {
        text = text + say(.areaLimits, ["lo": numbers.whole100(limits.lower), "hi": numbers.whole100(limits.upper)])
      }
      blocks.append(.paragraph(text))
    }
    return blocks
  }

  private var lead: ReportText {
    let read = Set(study.readings.map(\.handoff)).count
    return say(
      .lead,
      [
        "read": count(read), "n": count(study.sample.handoffs.count), "N": count(study.sample.population),
        "auditors": count(study.auditors.count),
      ])
  }

  /// The score against the auditors.
  private var withScore: [RaterAgreement] { study.agreements.filter { $0.first == .score } }

  private func rate(_ rate: AuditedRate) -> ReportText {
    let question = ReportText.strong(self.question(rate.question).plainText)
    guard let share = rate.share else { return say(.noAnswers, ["question": question]) }
    var values = ["question": question, "p": numbers.percent(share), "yes": count(rate.yes), "n": count(rate.answered)]
    guard let limits = rate.limits else {
      return say(rate.isCensus ? .rateOfAll : .rateOfCovered, values) + remarks(rate)
    }
    values["lo"] = numbers.percent(limits.lower)
    values["hi"] = numbers.percent(limits.upper)
    var text = say(.rate, values)
    if rate.question == .fieldsComplete {
      let alarm = Double(report.context.completionAlarm) / 100
      let phrase: AgreementPhrase = limits.upper < alarm ? .below : limits.lower >= alarm ? .notBelow : .maybeBelow
      text =
        text + " " + say(phrase, ["alarm": ReportText(style.percent(wholePercent: report.context.completionAlarm))])
    }
    return text + remarks(rate)
  }

  /// What the rate leaves out.
  private func remarks(_ rate: AuditedRate) -> ReportText {
    var text = ReportText()
    if rate.unanswered > 0 { text = text + " " + say(.unanswered, ["n": count(rate.unanswered)]) }
    if rate.disputed > 0 { text = text + " " + say(.disputed, ["n": count(rate.disputed)]) }
    if rate.covered < rate.population {
      text = text + " " + say(.uncovered, ["n": count(rate.population - rate.covered)])
    }
    return text
  }

  private func agreement(_ one: RaterAgreement) -> ReportText {
    let subject = ReportText.strong(self.subject(one.subject).plainText)
    guard let observed = one.observed else { return say(.noPairs, ["question": subject]) }
    var values = [
      "question": subject, "po": numbers.percent(observed), "n": count(one.count), "mark": mark,
      "verdict": .strong(verdict(one.verdict).plainText),
    ]
    guard let kappa = one.kappa else { return say(.agreementAlone, values) }
    values["k"] = numbers.ratio(kappa)
    guard let limits = one.limits else { return say(.agreementWithoutLimits, values) }
    values["lo"] = numbers.ratio(limits.lower)
    values["hi"] = numbers.ratio(limits.upper)
    return say(.agreement, values)
  }

  var mark: ReportText { ReportText(style.decimal(study.mark, places: 1)) }

  func question(_ question: AuditQuestion) -> ReportText {
    switch question {
    case .fieldsComplete: say(.fieldsComplete)
    case .contextSufficient: say(.contextSufficient)
    }
  }

  func subject(_ subject: RaterAgreement.Subject) -> ReportText {
    switch subject {
    case .fieldsComplete: say(.fieldsComplete)
    case .contextSufficient: say(.contextSufficient)
    case .grade: say(.grade)
    }
  }

  func verdict(_ verdict: RaterAgreement.Verdict) -> ReportText {
    switch verdict {
    case .tooFew: say(.tooFew)
    case .oneAnswer: say(.oneAnswer)
    case .good: say(.goodAgreement)
    case .partial: say(.partialAgreement)
    case .noBetterThanChance: say(.chance)
    case .opposed: say(.opposed)
    }
  }

  func rater(_ rater: RaterAgreement.Rater) -> ReportText {
    switch rater {
    case .score: say(.theScore)
    case .auditors: say(.theAuditors)
    case .auditor(let position):
      report.showsNames
        ? ReportText(report.auditor(position)) : say(.auditor, ["n": count(position + 1)])
    }
  }

  private var method: [ReportText] {
    [
      say(.howScore, ["mark": mark]), say(.howRate), say(.howKappa), say(.howSeveral), say(.howBlank),
    ]
  }
}
