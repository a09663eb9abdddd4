import HandoffModel

// What is worth reading again, and what could not be read.
extension AgreementSection {
  private static let mostDisagreements = 10
  private static let mostProblems = 25
  /// Of a ledger as long as it gets, the dearest lines.
  private static let mostLines = 8

  /// The handoffs about which score and auditor differ most, each with its ledger.
  var disagreements: [ReportBlock] {
    let heading = ReportBlock.heading(level: 2, say(.disagreementsHeading))
    guard !study.disagreements.isEmpty else { return [heading, .paragraph(say(.noDisagreements))] }
    var blocks: [ReportBlock] = [
      heading,
      .paragraph(
        say(.disagreementsNote, ["n": count(study.disagreements.count), "file": .code(BundleFile.readings.rawValue)])),
    ]
    let audit = AuditMaterial(report.context, AuditTally(report.context))
    for position in study.disagreements.prefix(Self.mostDisagreements) {
      let reading = study.readings[position]
      blocks.append(
        .heading(level: 3, say(.deal, ["deal": .code(study.sample.handoffs[reading.handoff].dealID)])))
      blocks.append(.paragraph(claim(reading)))
      if report.showsNames, !reading.answers.note.isEmpty {
        blocks.append(.paragraph(say(.note, ["note": ReportText(reading.answers.note)])))
      }
      blocks += ledger(of: reading, audit)
    }
    return blocks
  }

  private func claim(_ reading: AuditReading) -> ReportText {
    let scored = study.scored[reading.handoff]
    func answer(_ yes: Bool?) -> ReportText {
      yes.map { say($0 ? .yes : .no) } ?? say(.blank)
    }
    return say(
      .claim,
      [
        "score": ReportText(scored.score.map { style.tenths($0) } ?? NumberStyle.none),
        "grade": ReportText(scored.grade.map { GradeWording.name($0)[language] } ?? NumberStyle.none),
        "completeness": ReportText(scored.completeness.map { style.tenths($0) } ?? NumberStyle.none),
        "auditor": rater(.auditor(reading.auditor)), "fields": answer(reading.answer(.fieldsComplete)),
        "context": answer(reading.answer(.contextSufficient)),
      ])
  }

  private func ledger(of reading: AuditReading, _ audit: AuditMaterial) -> [ReportBlock] {
    guard let row = study.scored[reading.handoff].row, let index = report.batch.rows.firstIndex(of: row) else {
      return [.paragraph(say(.notThere))]
    }
    let handoff = ExplainedHandoff(report.context, report.batch, index)
    let lost = LedgerTable.ordered(handoff.items.filter { $0.line != nil })
    guard !lost.isEmpty else { return [.paragraph(say(.nothingLost))] }
    let shown = Array(lost.prefix(Self.mostLines))
    let isWhole = shown.count == lost.count
    let table = LedgerTable.block(
      shown, adjustments: isWhole ? handoff.score.adjustments : [], score: isWhole ? handoff.score.score : nil,
      showsOwnLoss: false, audit)
    guard !isWhole else { return [table] }
    let command = "handoff explain \(handoff.dealID)"
    return [table, .paragraph(say(.moreLines, ["n": count(lost.count - shown.count), "command": .code(command)]))]
  }

  /// Rows that could not be used as they are.
  var problems: [ReportBlock] {
    guard !study.problems.isEmpty else { return [] }
    let lost = study.problems.count { $0.kind.losesAnswers }
    let ordered = study.problems.filter(\.kind.losesAnswers) + study.problems.filter { !$0.kind.losesAnswers }
    var lines = ordered.prefix(Self.mostProblems).map { ReportText(SheetProblemWording.line($0)[language]) }
    if ordered.count > Self.mostProblems {
      lines.append(CountPhrase.more.filled(language, ["n": count(ordered.count - Self.mostProblems)]))
    }
    return [
      .heading(level: 2, say(.problemsHeading)),
      lost > 0 ? .callout(say(.problemsLost, ["n": count(lost)])) : .paragraph(say(.problemsHarmless)), .list(lines),
    ]
  }
}
