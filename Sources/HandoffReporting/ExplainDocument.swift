public import HandoffModel

/// The ledger of one handoff as a document: its score, every point lost with its evidence and how to win it
/// back, what is pending, and what could not be judged and why.
public enum ExplainDocument {
  /// The document of one handoff of a batch judged with the context's rules; nil where the batch has none
  /// there.
  public static func document(
    _ context: AuditContext, _ batch: EvaluatedBatch, handoff index: Int = 0, next: NextGrade? = nil
  ) -> ReportDocument? {
    guard batch.rows.indices.contains(index) else { return nil }
    let audit = AuditMaterial(context, AuditTally(context))
    let handoff = ExplainedHandoff(context, batch, index)
    let title = ExplainPhrase.title.filled(audit.language, ["deal": .code(handoff.dealID)])
    var blocks: [ReportBlock] = [.paragraph(HeadSection.line(of: audit)), .paragraph(answer(handoff, audit))]
    if handoff.score.score != nil { blocks.append(dimensions(handoff, audit)) }
    blocks +=
      losses(handoff, audit) + (next.map { nextGrade($0, audit) } ?? []) + pending(handoff, audit)
      + patterns(handoff, audit) + unknown(handoff, audit)
    blocks.append(
      .paragraph(
        ExplainPhrase.satisfied.filled(
          audit.language,
          [
            "good": ReportText("\(handoff.count(.met, .satisfied))"),
            "other": ReportText("\(handoff.count(.notApplicable))"),
          ])))
    return ReportDocument(title: title, blocks: blocks)
  }

  /// The steps to the next grade, or what it hangs on, or that it cannot be reached any more.
  private static func nextGrade(_ next: NextGrade, _ audit: AuditMaterial) -> [ReportBlock] {
    let language = audit.language
    let heading = ReportBlock.heading(
      level: 2, ExplainPhrase.nextGrade.filled(language, ["grade": ReportText(audit.grade(next.grade))]))
    guard !next.steps.isEmpty else {
      guard !next.awaited.isEmpty else { return [heading, .paragraph(ExplainPhrase.nextGradeLost.filled(language))] }
      let rules = next.awaited.map { ReportText(audit.title(ofRule: $0)) }
      return [heading, .paragraph(ExplainPhrase.nextGradeAwaits.filled(language)), .list(rules)]
    }
    let steps = next.steps.map { step in
      ExplainPhrase.nextStep.filled(
        language,
        [
          "subject": subject(of: step, audit), "points": ReportText(audit.numbers.tenths(step.tenths)),
          "action": ReportText(step.rules.first.flatMap { audit.context.rules[checked: $0] }?.action[language] ?? ""),
        ])
    }
    let result = ExplainPhrase.nextScore.filled(
      language, ["score": .strong(audit.numbers.tenths(next.score))])
    return [heading, .list(steps), .paragraph(result)]
  }

  /// What a step is about: the label of the field, without one its name.
  private static func subject(of step: NextGrade.Step, _ audit: AuditMaterial) -> ReportText {
    let label = step.rules.lazy.compactMap { audit.context.rules[checked: $0]?.labels[step.subject] }.first
    return label.map { .strong($0[audit.language]) } ?? .code(step.subject)
  }

  private static func answer(_ handoff: ExplainedHandoff, _ audit: AuditMaterial) -> ReportText {
    let score = handoff.score
    var texts: [ReportText] = []
    if let tenths = score.score {
      texts.append(
        ExplainPhrase.score.filled(
          audit.language,
          [
            "score": .strong(audit.numbers.tenths(tenths)), "grade": ReportText(audit.grade(score.grade)),
            "coverage": ReportText(
              score.coverage.map { audit.numbers.percent(tenths: $0) } ?? NumberStyle.none),
          ]))
      if let cap = score.adjustments.first(where: { $0.cause == .coreCap }) {
        texts.append(
          ExplainPhrase.scoreCapped.filled(
            audit.language, ["raw": ReportText(audit.numbers.tenths(tenths + cap.tenths))]))
      }
    } else {
      texts.append(ExplainPhrase.notJudged.filled(audit.language))
    }
    texts.append(
      ExplainPhrase.signed.filled(
        audit.language,
        [
          "day": ReportText(DateStyle.words(handoff.signature.day(in: audit.context.zone), audit.language)),
          "segment": ReportText(audit.segmentName(handoff.segment)),
        ]))
    let status: ExplainPhrase =
      switch score.completion {
      case .complete: .complete
      case .incomplete: .incomplete
      case .pending: .pending
      case .unknown: .unknownCompletion
      }
    texts.append(ExplainPhrase.completion.filled(audit.language, ["status": status.filled(audit.language)]))
    return .joined(texts, by: " ")
  }

  private static func dimensions(_ handoff: ExplainedHandoff, _ audit: AuditMaterial) -> ReportBlock {
    let rows = Dimension.allCases.map { dimension -> [ReportText] in
      let millionths = handoff.score.dimensions[checked: dimension.index] ?? nil
      return [
        ReportText(DimensionWording.name(dimension)[audit.language]),
        ReportText(audit.score(millionths.map { ($0 + 500) / 1_000 })),
        ReportText("\(handoff.score.judgedWeights[checked: dimension.index] ?? 0)"),
      ]
    }
    return .table(
      ReportTable(
        columns: [
          ReportTable.Column(ExplainPhrase.dimension.string(audit.language)),
          ReportTable.Column(ExplainPhrase.points.string(audit.language), .trailing),
          ReportTable.Column(ExplainPhrase.judgedWeight.string(audit.language), .trailing),
        ], rows: rows))
  }
}
