import HandoffModel

/// The answer for a terminal: each key on one line.
enum SummaryText {
  private static let lossCount = 3
  private static let dealCount = 3

  static func document(of audit: AuditMaterial, reportPath: String?) -> ReportDocument {
    let population = audit.tally.population
    guard population.handoffs > 0 else {
      return ReportDocument(
        title: HeadSection.title(of: audit),
        blocks: [.paragraph(HeadSection.line(of: audit))] + AnswerSection.blocks(of: audit))
    }
    var pairs = [pair(.handoffs, AnswerSection.handoffs(of: audit), audit)]
    let score = AnswerSection.score(of: audit)
    if !score.isEmpty { pairs.append(pair(.score, score, audit)) }
    pairs.append(pair(.completion, AnswerSection.completion(of: audit), audit))
    pairs.append(pair(.coverage, CoverageSection.summary(of: audit), audit))
    let losses = losses(of: audit)
    if !losses.isEmpty { pairs.append(pair(.costsMost, losses, audit)) }
    pairs.append(pair(.needAction, needAction(of: audit), audit))
    pairs.append(pair(.findings, ReportText(audit.numbers.count(audit.findingCount)), audit))
    if !audit.gates.isEmpty { pairs.append(pair(.gates, gates(of: audit), audit)) }
    let rejected = audit.context.dataset.rejected.count
    if rejected > 0 {
      pairs.append(
        pair(
          .quarantined, ReportText("\(audit.numbers.count(rejected)) (\(BundleFile.rejected.rawValue))"),
          audit))
    }
    if let reportPath { pairs.append(pair(.report, ReportText(reportPath), audit)) }
    var blocks: [ReportBlock] = [.paragraph(HeadSection.line(of: audit))]
    blocks += AnswerSection.warning(of: audit)
    return ReportDocument(title: HeadSection.title(of: audit), blocks: blocks + [.keyValues(pairs)])
  }

  private static func pair(
    _ key: SummaryPhrase, _ value: ReportText, _ audit: AuditMaterial
  ) -> ReportBlock.KeyValue {
    ReportBlock.KeyValue(ReportText(key.string(audit.language)), value)
  }

  private static func losses(of audit: AuditMaterial) -> ReportText {
    let all = audit.tally.lostTenthsOfRules
    let texts = RuleLoss.ranked(audit.tally).prefix(lossCount).map { loss in
      ReportText("\(audit.title(ofRule: loss.rule)) \(audit.numbers.percent(loss.tenths, of: all))")
    }
    return .joined(Array(texts), by: " · ")
  }

  /// Each gate with its verdict; what was found and asked only where it failed.
  private static func gates(of audit: AuditMaterial) -> ReportText {
    let texts = audit.gates.map { gate in
      let detail = gate.isPassed ? "" : " (\(gate.text[audit.language]))"
      return ReportText("\(gate.gate.rawValue) ") + GateSection.verdict(gate, audit.language) + ReportText(detail)
    }
    return .joined(texts, by: " · ")
  }

  private static func needAction(of audit: AuditMaterial) -> ReportText {
    let actions = audit.tally.actions
    let count = ReportText(CountPhrase.handoffs(actions.total, audit.numbers))
    guard !actions.worst.isEmpty else { return count }
    let deals = ReportText.joined(actions.worst.prefix(dealCount).map { .code($0.dealID) }, by: ", ")
    let phrase: SummaryPhrase = CountPhrase.agreeing(
      min(actions.worst.count, dealCount), one: .first, many: .firstFew)
    return phrase.filled(audit.language, ["n": count, "deals": deals])
  }
}
