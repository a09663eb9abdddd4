import HandoffModel

/// Signals other than the score, and the line between poor and other handoffs moved.
struct SignalTables {
  let section: OutcomeSection

  private var study: OutcomeStudy { section.study }
  private var language: Language { section.language }
  private var numbers: OutcomeNumbers { section.numbers }

  private func say(_ phrase: SignalPhrase, _ values: [String: ReportText] = [:]) -> ReportText {
    phrase.filled(language, values)
  }

  var blocks: [ReportBlock] {
    guard study.hasChurnData else { return [] }
    return signals + bands
  }

  private var signals: [ReportBlock] {
    guard !study.signals.isEmpty else { return [] }
    let tested = study.signals.count { $0.gap.q != nil }
    let rows = study.signals.map { row(say(.of($0.signal)), $0.gap, q: true) }
    return [
      .heading(level: 2, say(.title)),
      .paragraph(say(.lead, ["L": numbers.count(study.settings.landmark), "k": numbers.count(tested)])),
      .table(
        ReportTable(
          columns: columns([.signal, .with, .without, .riskWith, .riskWithout, .difference], q: true), rows: rows)),
    ]
  }

  private var bands: [ReportBlock] {
    guard study.bands.contains(where: { $0.gap.difference != nil }) else { return [] }
    let rows = study.bands.map { band in
      row(SignalPhrase.below.filled(language, ["score": tenths(band.below)]), band.gap, q: false)
    }
    return [
      .heading(level: 2, say(.bandsTitle)), .paragraph(say(.bandsLead)),
      .table(
        ReportTable(
          columns: columns([.poorIs, .poor, .others, .riskPoor, .riskOthers, .difference], q: false), rows: rows)),
    ]
  }

  private func tenths(_ score: Int) -> ReportText { ReportText(NumberStyle(language).tenths(score)) }

  private func columns(_ phrases: [SignalPhrase], q: Bool) -> [ReportTable.Column] {
    var columns = phrases.enumerated().map { index, phrase in
      ReportTable.Column(say(phrase).plainText, index == 0 ? .leading : .trailing)
    }
    if q { columns.append(.init(OutcomePhrase.q.string(language), .trailing)) }
    return columns + [.init(OutcomePhrase.verdict.string(language))]
  }

  private func row(_ name: ReportText, _ gap: ArmGap, q: Bool) -> [ReportText] {
    let none = ReportText(NumberStyle.none)
    // Too few to conclude: the counts stand, a difference would only mislead.
    let isReadable = gap.grade != .insufficient
    var difference = none
    if isReadable, let value = gap.difference, let limits = gap.limits {
      difference = say(
        .gap,
        ["rd": numbers.points(value), "lo": numbers.points(limits.lower), "hi": numbers.points(limits.upper)])
    }
    var cells = [
      name, numbers.count(gap.exposed), numbers.count(gap.others),
      isReadable ? gap.exposedRisk.map(numbers.percent) ?? none : none,
      isReadable ? gap.otherRisk.map(numbers.percent) ?? none : none, difference,
    ]
    if q { cells.append(gap.q.map(numbers.chance) ?? none) }
    let verdict =
      isReadable ? EvidenceWording.short(gap.grade, q: gap.q)[language] : SignalPhrase.cannotConclude.string(language)
    return cells + [ReportText(verdict)]
  }
}
