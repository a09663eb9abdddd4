import HandoffModel

// The tables behind the answer.
extension AgreementSection {
  /// The four cells of each question: the score against the auditors.
  var tables: [ReportBlock] {
    let answered = study.agreements.filter { $0.first == .score && $0.subject != .grade && $0.count > 0 }
    guard !answered.isEmpty else { return [] }
    let rows = answered.map { one -> [ReportText] in
      [subject(one.subject)] + one.table.flatMap { $0.map(count) }
        + [decimal(one.prevalenceAdjusted), decimal(one.gwet)]
    }
    return [
      .heading(level: 2, say(.cells)),
      .table(
        ReportTable(
          columns: columns([.question, .bothYes, .scoreYes, .auditorYes, .bothNo, .adjusted, .gwet]), rows: rows,
          note: say(.cellsNote))),
    ]
  }

  /// The score's grade down, the auditors' across.
  var grades: [ReportBlock] {
    guard let one = study.agreements.first(where: { $0.first == .score && $0.subject == .grade }), one.count > 0 else {
      return []
    }
    let names = Grade.allCases.map { GradeWording.name($0)[language] }
    let rows = zip(names, one.table).map { name, counts in [ReportText(name)] + counts.map(count) }
    var values = [
      "po": numbers.percent(one.observed ?? 0), "n": count(one.count), "k": decimal(one.kappa),
      "verdict": ReportText.strong(verdict(one.verdict).plainText),
    ]
    var sentence = say(.gradesAlone, values)
    if let limits = one.limits {
      values["lo"] = numbers.ratio(limits.lower)
      values["hi"] = numbers.ratio(limits.upper)
      sentence = say(.grades, values)
    }
    return [
      .heading(level: 2, say(.gradesHeading)), .paragraph(sentence),
      .table(
        ReportTable(
          columns: [ReportTable.Column(say(.scoreDown).plainText)] + names.map { ReportTable.Column($0, .trailing) },
          rows: rows)),
    ]
  }

  /// How far the points lie apart.
  var points: [ReportBlock] {
    guard let gap = study.differences.first(where: { $0.first == .score }), gap.count > 0 else { return [] }
    guard let bias = gap.bias, let limits = gap.biasLimits, let range = gap.range else {
      return [.heading(level: 2, say(.pointsHeading)), .paragraph(say(.onePoint))]
    }
    let values = [
      "n": count(gap.count), "bias": tenths(abs(bias)), "lo": tenths(limits.lower), "hi": tenths(limits.upper),
      "from": tenths(range.lower), "to": tenths(range.upper), "ccc": decimal(gap.concordance),
    ]
    return [
      .heading(level: 2, say(.pointsHeading)), .paragraph(say(bias < 0 ? .pointsLower : .pointsHigher, values)),
    ]
  }

  /// Two auditors of the same handoffs against each other.
  var auditors: [ReportBlock] {
    let pairs = study.agreements.filter { $0.first != .score }
    guard !pairs.isEmpty else {
      return study.auditors.count > 1
        ? [.heading(level: 2, say(.auditorsHeading)), .paragraph(say(.nothingInCommon))] : []
    }
    let rows = pairs.map { one -> [ReportText] in
      [
        rater(one.first) + " – " + rater(one.second), subject(one.subject), count(one.count),
        numbers.percent(one.observed ?? 0), decimal(one.kappa) + interval(one.limits), verdict(one.verdict),
      ]
    }
    var blocks: [ReportBlock] = [
      .heading(level: 2, say(.auditorsHeading)), .paragraph(say(.auditorsNote)),
      .table(
        ReportTable(columns: columns([.pair, .question, .handoffs, .equal, .kappa, .verdict], leading: 2), rows: rows)),
    ]
    for gap in study.differences where gap.first != .score {
      guard let bias = gap.bias, let limits = gap.biasLimits, let range = gap.range else { continue }
      blocks.append(
        .paragraph(
          say(
            .auditorPoints,
            [
              "first": rater(gap.first), "second": rater(gap.second), "n": count(gap.count), "bias": tenths(bias),
              "lo": tenths(limits.lower), "hi": tenths(limits.upper), "from": tenths(range.lower),
              "to": tenths(range.upper),
            ])))
    }
    return blocks
  }

  private func columns(_ phrases: [AgreementPhrase], leading: Int = 1) -> [ReportTable.Column] {
    phrases.enumerated().map { index, phrase in
      ReportTable.Column(
        say(phrase).plainText, index < leading || phrase == .verdict ? .leading : .trailing)
    }
  }

  private func interval(_ limits: Limits?) -> ReportText {
    guard let limits else { return ReportText() }
    return " (" + say(.range, ["lo": numbers.ratio(limits.lower), "hi": numbers.ratio(limits.upper)]) + ")"
  }

  private func decimal(_ value: Double?) -> ReportText { value.map(numbers.ratio) ?? ReportText(NumberStyle.none) }

  private func tenths(_ value: Double) -> ReportText { numbers.tenths(value) }
}
