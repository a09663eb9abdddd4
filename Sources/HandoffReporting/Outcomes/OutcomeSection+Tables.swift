import HandoffModel

extension OutcomeSection {
  /// So many of the rules that cost most points are looked at for evidence.
  private static let costliest = 10

  func limits(_ limits: Limits?) -> ReportText {
    limits.map { .joined([numbers.percent($0.lower), numbers.percent($0.upper)], by: " – ") }
      ?? ReportText(NumberStyle.none)
  }

  var gradeTable: [ReportBlock] {
    guard study.hasChurnData else { return [] }
    let day = ["h": numbers.count(headline.horizon)]
    let columns: [ReportTable.Column] = [
      .init(OutcomePhrase.grade.string(language)), .init(OutcomePhrase.customers.string(language), .trailing),
      .init(OutcomePhrase.churned.string(language), .trailing),
      .init(say(.risk, day).plainText, .trailing), .init(OutcomePhrase.interval.string(language), .trailing),
      .init(
        EffectPhrase.withoutFirstValue.filled(language, ["L": numbers.count(study.settings.landmark)]).plainText,
        .trailing),
      .init(say(.firstValue, ["L": numbers.count(study.settings.landmark)]).plainText, .trailing),
      .init(OutcomePhrase.interval.string(language), .trailing),
    ]
    let rows = study.grades.map { row -> [ReportText] in
      [
        ReportText(GradeWording.name(row.grade)[language]), numbers.count(row.customers), numbers.count(row.churned),
        row.risk.map(numbers.percent) ?? ReportText(NumberStyle.none), limits(row.limits),
        numbers.count(row.withoutFirstValue), row.firstValueShare.map(numbers.percent) ?? ReportText(NumberStyle.none),
        limits(row.firstValueLimits),
      ]
    }
    return [.heading(level: 2, say(.byGrade))] + RetentionChart.blocks(study, language) + [
      .table(ReportTable(columns: columns, rows: rows))
    ]
  }

  /// Nothing where no first value was seen.
  var firstValue: [ReportBlock] {
    let chart = FirstValueChart.blocks(study, language)
    return chart.isEmpty ? [] : chart + [firstValueGap].compactMap { $0 }.map { .paragraph($0) }
  }

  /// Poor handoffs against the others, with the verdict.
  var firstValueGap: ReportText? {
    guard let gap = study.firstValueGap else { return nil }
    var values = [
      "L": numbers.count(study.settings.landmark), "h": numbers.count(gap.day), "n1": numbers.count(gap.poor),
      "n0": numbers.count(gap.others), "e": numbers.count(gap.events), "p1": numbers.percent(gap.poorShare),
      "p0": numbers.percent(gap.otherShare),
      "verdict": ReportText(EvidenceWording.short(gap.grade)[language]),
    ]
    guard gap.grade != .insufficient, let limits = gap.limits else {
      return FirstValuePhrase.tooFew.filled(language, values)
    }
    let sign = gap.days < 0 ? -1.0 : 1
    let ends = [limits.lower * sign, limits.upper * sign].sorted()
    values["d"] = numbers.wholeDays(gap.days * sign)
    values["lo"] = numbers.wholeDays(ends[0])
    values["hi"] = numbers.wholeDays(ends[1])
    return .joined(
      [FirstValuePhrase.shares, gap.days < 0 ? .daysFewer : .daysMore, .verdict].map { $0.filled(language, values) },
      by: " ")
  }

  var ruleTable: [ReportBlock] {
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
    let readable = tested.filter { $0.grade != .insufficient }
    let rows = readable.prefix(10).map { effect -> [ReportText] in
      let interval = effect.limits.map { limits in
        ReportText.joined([numbers.ratio(limits.lower), numbers.ratio(limits.upper)], by: " – ")
      }
      return [
        title(effect.rule), numbers.count(effect.customers), numbers.count(effect.failed),
        effect.hazardRatio.map(numbers.ratio) ?? ReportText(NumberStyle.none), interval ?? ReportText(NumberStyle.none),
        effect.q.map(numbers.chance) ?? ReportText(NumberStyle.none),
        ReportText(EvidenceWording.short(effect.grade, q: effect.q)[language]),
      ]
    }
    let note = say(
      .rulesNote,
      [
        "k": numbers.count(tested.count),
        "file": ReportText([.link(BundleFile.effects.rawValue, file: BundleFile.effects.rawValue)]),
      ])
    let table: [ReportBlock] =
      readable.isEmpty
      ? [.paragraph(note)] : [.table(ReportTable(columns: columns, rows: Array(rows), note: note))]
    let remarks = [
      nothingStandsOut(readable.compactMap(\.q), of: tested.count),
      leftOut(tested.count - readable.count, .leftOutRules), costlyRules(tested),
    ]
    return [.heading(level: 2, say(.byRule))] + EffectForest.blocks(readable.prefix(10), context) + table
      + remarks.compactMap { $0 }.map { .paragraph($0) }
  }

  /// Of the rules that cost most points, those of which an important gap is unlikely, and those of which the data cannot tell; nothing
  /// where even poor handoffs as a whole cannot be judged.
  private func costlyRules(_ tested: [RuleEffect]) -> ReportText? {
    guard headline.isHint || headline.grade == .noImportantDifference else { return nil }
    // What a rule costs here: its weight, as often as it failed.
    func cost(_ effect: RuleEffect) -> Int { (context.rules[checked: effect.rule]?.weight ?? 0) * effect.failed }
    let costly = tested.sorted { (-cost($0), $0.rule) < (-cost($1), $1.rule) }.prefix(Self.costliest)
    func names(_ grades: Set<EvidenceGrade>) -> ReportText {
      let chosen = costly.filter { grades.contains($0.grade) }
      return chosen.isEmpty ? say(.none) : .joined(chosen.map { title($0.rule) }, by: ", ")
    }
    return .joined(
      [
        EffectPhrase.noImportantGap.filled(
          language,
          [
            "k": numbers.count(Self.costliest), "rules": names([.noImportantDifference]),
            "sesoi": numbers.whole100(study.settings.smallestOfInterest),
          ]),
        EffectPhrase.cannotTell.filled(language, ["rules": names([.inconclusive, .insufficient])]),
      ], by: " ")
  }

  /// Said where every q is 0.05 or more; nothing of nothing.
  private func nothingStandsOut(_ chances: [Double], of tested: Int) -> ReportText? {
    guard let smallest = chances.min(), smallest >= 0.05 else { return nil }
    return EffectPhrase.nothingStandsOut.filled(
      language, ["k": numbers.count(tested), "q": numbers.chance(smallest)])
  }

  private func leftOut(_ count: Int, _ phrase: EffectPhrase) -> ReportText? {
    count > 0 ? phrase.filled(language, ["n": numbers.count(count)]) : nil
  }

  func title(_ rule: Int) -> ReportText { ReportText(context.rules[checked: rule]?.title[language] ?? "") }

  /// Per grade step and currency; nothing where no gap is at least suggestive.
  var moneyTable: [ReportBlock] {
    guard !headline.money.isEmpty else { return [] }
    let columns: [ReportTable.Column] = [
      .init(OutcomePhrase.step.string(language)), .init(OutcomePhrase.currency.string(language)),
      .init(OutcomePhrase.customers.string(language), .trailing),
      .init(OutcomePhrase.annualValue.string(language), .trailing),
      .init(OutcomePhrase.atStake.string(language), .trailing),
      .init(OutcomePhrase.interval.string(language), .trailing),
    ]
    let rows = headline.money.map { money -> [ReportText] in
      let interval = money.limits.map { limits in
        ReportText.joined([numbers.amount(limits.lower), numbers.amount(limits.upper)], by: " – ")
      }
      return [
        ReportText(StepWording.name(money.step)[language]), ReportText(money.currency), numbers.count(money.customers),
        numbers.amount(money.exposed), numbers.amount(money.value), interval ?? ReportText(NumberStyle.none),
      ]
    }
    // The number that was used, which for many customers is smaller than the one asked for.
    let used = headline.money.map(\.replicates).filter { $0 > 0 }.min() ?? 0
    let note = say(used > 0 ? .moneyNote : .moneyNoteWithoutLimits, ["n": numbers.count(used)])
    return [.heading(level: 2, say(.moneyTitle)), .table(ReportTable(columns: columns, rows: rows, note: note))]
  }

  var dimensionTable: [ReportBlock] {
    let tested = study.dimensions.filter { $0.q != nil }
    guard !tested.isEmpty else { return [] }
    let columns: [ReportTable.Column] = [
      .init(OutcomePhrase.dimension.string(language)), .init(OutcomePhrase.customers.string(language), .trailing),
      .init(OutcomePhrase.ratioPerTen.string(language), .trailing),
      .init(OutcomePhrase.interval.string(language), .trailing), .init(OutcomePhrase.q.string(language), .trailing),
      .init(OutcomePhrase.verdict.string(language)),
    ]
    let readable = tested.filter { $0.grade != .insufficient }
    let rows = readable.map { effect -> [ReportText] in
      [
        ReportText(DimensionWording.name(effect.dimension)[language]), numbers.count(effect.customers),
        effect.hazardRatio.map(numbers.ratio) ?? ReportText(NumberStyle.none), ratios(effect.limits),
        effect.q.map(numbers.chance) ?? ReportText(NumberStyle.none),
        ReportText(EvidenceWording.short(effect.grade, q: effect.q)[language]),
      ]
    }
    let table: [ReportBlock] = readable.isEmpty ? [] : [.table(ReportTable(columns: columns, rows: rows))]
    let remarks = [
      nothingStandsOut(readable.compactMap(\.q), of: tested.count),
      leftOut(tested.count - readable.count, .leftOutParts),
    ]
    return [.heading(level: 2, say(.byDimension))] + table + remarks.compactMap { $0 }.map { .paragraph($0) }
  }

  /// Reasons that one customer alone gave stand together: they may say who it is.
  var reasonTable: [ReportBlock] {
    let shared = study.churnReasons.filter { !$0.reason.isEmpty && $0.total > 1 }
    guard !shared.isEmpty else { return [] }
    let rest = study.churnReasons.filter { $0.reason.isEmpty || $0.total == 1 }
    var columns: [ReportTable.Column] = [.init(OutcomePhrase.reason.string(language))]
    columns += Grade.allCases.map { .init(GradeWording.name($0)[language], .trailing) }
    func row(_ name: ReportText, _ counts: [Int]) -> [ReportText] { [name] + counts.map(numbers.count) }
    var rows = shared.prefix(ReportTable.rowLimit).map { row(.code($0.reason), $0.counts) }
    if !rest.isEmpty {
      rows.append(
        row(say(.otherReasons), Grade.allCases.indices.map { place in rest.reduce(0) { $0 + $1.counts[place] } }))
    }
    return [.heading(level: 2, say(.byReason)), .table(ReportTable(columns: columns, rows: Array(rows)))]
  }

  private func ratios(_ limits: Limits?) -> ReportText {
    limits.map { .joined([numbers.ratio($0.lower), numbers.ratio($0.upper)], by: " – ") }
      ?? ReportText(NumberStyle.none)
  }
}
