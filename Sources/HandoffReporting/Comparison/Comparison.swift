public import HandoffModel

/// Two runs side by side: what got better or worse by more than chance explains.
public struct Comparison: Sendable {
  private static let ruleCount = 10

  private let old: ComparedRun
  private let new: ComparedRun
  private let numbers: NumberStyle
  private let interval: @Sendable (_ events: Int, _ total: Int) -> AuditContext.Interval?

  public init(
    old: ComparedRun, new: ComparedRun, language: Language,
    interval: @escaping @Sendable (_ events: Int, _ total: Int) -> AuditContext.Interval?
  ) {
    self.old = old
    self.new = new
    numbers = NumberStyle(language)
    self.interval = interval
  }

  /// Whether completion, or the share of good handoffs, fell by more than chance explains.
  public var isWorse: Bool { [completion, good].contains { $0?.verdict == .lower } }

  /// What got worse, one line each.
  public var worse: [LocalizedText] {
    [(ComparisonPhrase.completion, completion), (.good, good)].filter { $0.1?.verdict == .lower }.map { $0.0.text }
  }

  public var document: ReportDocument {
    ReportDocument(
      title: phrase(.title),
      blocks: [
        .paragraph(
          ComparisonPhrase.lead.filled(
            language,
            [
              "old": .code(old.name), "new": .code(new.name), "old_date": ReportText(old.asOf),
              "new_date": ReportText(new.asOf),
            ])), .table(measures), .paragraph(phrase(.reading)), .heading(level: 2, phrase(.rules)), rules,
        .paragraph(phrase(.rulesNote)),
      ])
  }

  private var language: Language { numbers.language }

  private func phrase(_ phrase: ComparisonPhrase) -> ReportText { phrase.filled(language) }

  private func difference(_ a: Int, of m: Int, _ b: Int, of n: Int) -> ShareDifference? {
    guard m > 0, n > 0, let first = interval(a, m), let second = interval(b, n) else { return nil }
    return ShareDifference(old: first, new: second)
  }

  private var completion: ShareDifference? {
    difference(old.complete, of: old.completionJudged, new.complete, of: new.completionJudged)
  }

  private var good: ShareDifference? {
    difference(old.goodOrBetter, of: old.judged, new.goodOrBetter, of: new.judged)
  }

  private var measures: ReportTable {
    func column(_ phrase: ComparisonPhrase, _ alignment: ReportTable.Alignment = .trailing) -> ReportTable.Column {
      ReportTable.Column(phrase.string(language), alignment)
    }
    func score(_ tenths: Int?) -> ReportText { ReportText(tenths.map(numbers.tenths) ?? NumberStyle.none) }
    func percent(_ tenths: Int?) -> ReportText {
      ReportText(tenths.map { numbers.percent(tenths: $0) } ?? NumberStyle.none)
    }
    func count(_ number: Int) -> ReportText { ReportText(numbers.count(number)) }
    return ReportTable(
      columns: [
        column(.measure, .leading), column(.old), column(.new), column(.change), column(.verdict, .leading),
      ],
      rows: [
        share(.completion, old.complete, old.completionJudged, new.complete, new.completionJudged, completion),
        share(.good, old.goodOrBetter, old.judged, new.goodOrBetter, new.judged, good),
        [
          phrase(.median), score(old.medianScore), score(new.medianScore), change(old.medianScore, new.medianScore), "",
        ],
        [phrase(.coverage), percent(old.medianCoverage), percent(new.medianCoverage), "", ""],
        [phrase(.handoffs), count(old.handoffs), count(new.handoffs), "", ""],
        [phrase(.findings), count(old.findings), count(new.findings), "", ""],
      ])
  }

  private func change(_ old: Int?, _ new: Int?) -> ReportText {
    guard let old, let new else { return ReportText(NumberStyle.none) }
    return ReportText((new > old ? "+" : "") + numbers.tenths(new - old))
  }

  private func share(
    _ name: ComparisonPhrase, _ a: Int, _ m: Int, _ b: Int, _ n: Int, _ difference: ShareDifference?
  ) -> [ReportText] {
    func part(_ events: Int, _ total: Int) -> ReportText {
      let of = CountPhrase.part.filled(
        language, ["part": ReportText(numbers.count(events)), "whole": ReportText(numbers.count(total))])
      return ReportText(numbers.percent(events, of: total) + " (") + of + ")"
    }
    return [phrase(name), part(a, m), part(b, n), points(difference), verdict(difference)]
  }

  /// `−6 pp (−12 to −1)`.
  private func points(_ difference: ShareDifference?) -> ReportText {
    guard let difference else { return ReportText(NumberStyle.none) }
    func signed(_ part: Double) -> String {
      let whole = Int((part * 100).rounded())
      return whole > 0 ? "+\(whole)" : whole < 0 ? "\u{2212}\(-whole)" : "0"
    }
    return ComparisonPhrase.points.filled(
      language,
      [
        "change": ReportText(signed(difference.difference)), "lower": ReportText(signed(difference.lower)),
        "upper": ReportText(signed(difference.upper)),
      ])
  }

  private func verdict(_ difference: ShareDifference?) -> ReportText {
    switch difference?.verdict {
    case .lower: .strong("▼ " + ComparisonPhrase.worse.string(language))
    case .higher: ReportText("▲ " + ComparisonPhrase.better.string(language))
    case .cannotTell: ReportText("= " + ComparisonPhrase.withinChance.string(language))
    case nil: ReportText("? " + AnswerPhrase.cannotTell.string(language))
    }
  }

  /// The rules whose failing share moved most, of equal ones in order of id.
  private var rules: ReportBlock {
    let moved = old.rules.compactMap {
      before -> (id: String, before: ComparedRun.Rule, after: ComparedRun.Rule, move: ShareDifference)? in
      guard let after = new.rules.first(where: { $0.id == before.id }),
        let move = difference(before.failing, of: before.judged, after.failing, of: after.judged)
      else { return nil }
      return (before.id, before, after, move)
    }.filter { $0.move.difference != 0 }.sorted { a, b in
      (-abs(a.move.difference), a.id) < (-abs(b.move.difference), b.id)
    }
    let rows = moved.prefix(Self.ruleCount).map { rule -> [ReportText] in
      [
        .code(rule.id), ReportText(numbers.percent(rule.before.failing, of: rule.before.judged)),
        ReportText(numbers.percent(rule.after.failing, of: rule.after.judged)), points(rule.move),
      ]
    }
    guard !rows.isEmpty else { return .paragraph(phrase(.noRuleMoved)) }
    let titles: [(ComparisonPhrase, ReportTable.Alignment)] = [
      (.rule, .leading), (.old, .trailing), (.new, .trailing), (.change, .trailing),
    ]
    return .table(
      ReportTable(columns: titles.map { ReportTable.Column($0.0.string(language), $0.1) }, rows: Array(rows)))
  }
}
