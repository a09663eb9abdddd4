import HandoffModel

/// `readings.csv`: one row per handoff an auditor read, with the answers beside the score, so that anyone can re-run the numbers.
enum ReadingsTable {
  static func make(_ report: AgreementReport) -> TableText {
    var table = TableText(.readings)
    let study = report.study
    for reading in study.readings {
      let handoff = study.sample.handoffs[reading.handoff]
      let stratum = study.sample.strata[handoff.stratum]
      let scored = study.scored[reading.handoff]
      func flag(_ answer: Bool?) -> TableText.Value { answer.map { .number($0 ? 1 : 0) } ?? .empty }
      func tenths(_ number: Int?) -> TableText.Value { number.map { .number($0, decimals: 1) } ?? .empty }
      let differs = AuditQuestion.allCases.contains { question in
        guard let own = scored.answer(question, mark: study.mark), let human = reading.answer(question) else {
          return false
        }
        return own != human
      }
      table.append([
        .name(handoff.code), .text(handoff.dealID), .text(stratum.id),
        .decimal(Double(stratum.population) / Double(max(1, stratum.drawn))), .text(report.auditor(reading.auditor)),
        flag(reading.answer(.fieldsComplete)), flag(reading.answer(.contextSufficient)),
        .name(reading.answers.grade.value?.rawValue ?? ""), tenths(reading.answers.score.value), tenths(scored.score),
        .name(scored.grade?.rawValue ?? ""), tenths(scored.completeness),
        flag(scored.answer(.fieldsComplete, mark: study.mark)),
        flag(scored.answer(.contextSufficient, mark: study.mark)),
        flag(differs), .text(study.sheets[reading.sheet]),
        .number(reading.answers.line), report.showsNames ? .text(reading.answers.note) : .empty,
      ])
    }
    return table
  }
}
