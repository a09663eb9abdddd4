import HandoffModel

extension ExplainDocument {
  /// The ledger, and for each of its rules how to win the points back.
  static func losses(_ handoff: ExplainedHandoff, _ audit: AuditMaterial) -> [ReportBlock] {
    let lost = handoff.items.filter { $0.line != nil || $0.result.outcome == .invalid }
    let heading = ReportBlock.heading(level: 2, ExplainPhrase.lostHeading.filled(audit.language))
    guard !lost.isEmpty else {
      return [heading, .paragraph(ExplainPhrase.lostNothing.filled(audit.language))]
    }
    let advice = LedgerTable.ordered(lost).map { item -> ReportText in
      let rule = audit.context.rules[item.rule]
      let advice = Advice(item.result)
      // Why a rule is there is no answer to what is past.
      let why = advice == .asTheRuleSays || advice == .nextTime ? rule.rationale[audit.language] : ""
      return ExplainPhrase.winLine.filled(
        audit.language,
        [
          "rule": .strong(rule.title[audit.language]), "points": ReportText(cost(item, audit)),
          "action": ReportText(withoutStop(advice.text(rule, audit.language))),
          "why": ReportText(why),
        ])
    }
    return [
      heading,
      LedgerTable.block(
        lost, adjustments: handoff.score.adjustments, score: handoff.score.score, showsOwnLoss: true, audit),
      .heading(level: 2, ExplainPhrase.winHeading.filled(audit.language)), .list(advice),
    ]
  }

  static func pending(_ handoff: ExplainedHandoff, _ audit: AuditMaterial) -> [ReportBlock] {
    let items = handoff.items.filter { $0.result.outcome == .pending }
    guard !items.isEmpty else { return [] }
    let rows = items.map { item -> [ReportText] in
      [
        ReportText(audit.title(ofRule: item.rule)), LedgerTable.expectation(item, audit),
        audit.found.text(item.result, clock: item.clock, rule: item.rule),
      ]
    }
    return [
      .heading(level: 2, ExplainPhrase.pendingHeading.filled(audit.language)),
      .table(ReportTable(columns: columns([.rule, .expected, .found], audit), rows: rows)),
    ]
  }

  static func patterns(_ handoff: ExplainedHandoff, _ audit: AuditMaterial) -> [ReportBlock] {
    let items = handoff.items.filter {
      audit.context.rules[$0.rule].isPattern && $0.result.outcome == .violated
    }
    guard !items.isEmpty else { return [] }
    let lines = items.map { item in
      ExplainPhrase.patternLine.filled(
        audit.language,
        [
          "rule": .strong(audit.title(ofRule: item.rule)),
          "found": audit.found.text(item.result, clock: item.clock, rule: item.rule),
          "why": ReportText(audit.context.rules[item.rule].rationale[audit.language]),
        ])
    }
    return [.heading(level: 2, ExplainPhrase.patternHeading.filled(audit.language)), .list(lines)]
  }

  static func unknown(_ handoff: ExplainedHandoff, _ audit: AuditMaterial) -> [ReportBlock] {
    let items = handoff.items.filter { $0.result.outcome == .unknown }
    guard !items.isEmpty else { return [] }
    let weighing = items.filter { audit.context.rules[$0.rule].weight > 0 }
    let rows = weighing.map { item -> [ReportText] in
      [
        ReportText(audit.title(ofRule: item.rule)),
        audit.found.text(item.result, clock: item.clock, rule: item.rule),
        audit.names(audit.context.rules[item.rule].fields),
      ]
    }
    var blocks = [ReportBlock.heading(level: 2, ExplainPhrase.unknownHeading.filled(audit.language))]
    if !rows.isEmpty {
      blocks.append(.table(ReportTable(columns: columns([.rule, .found, .fields], audit), rows: rows)))
    }
    let others = items.count - weighing.count
    if others > 0 {
      blocks.append(
        .paragraph(ExplainPhrase.unknownOthers.filled(audit.language, ["n": ReportText(audit.numbers.count(others))])))
    }
    return blocks
  }

  private static func columns(_ phrases: [ExplainPhrase], _ audit: AuditMaterial) -> [ReportTable.Column] {
    phrases.map { ReportTable.Column($0.string(audit.language)) }
  }

  private static func cost(_ item: FindingItem, _ audit: AuditMaterial) -> String {
    item.line.map { audit.loss(tenths: $0.tenths) }
      ?? OutcomeWording.name(item.result.outcome)[audit.language]
  }

  private static func withoutStop(_ text: String) -> String {
    text.last == "." ? String(text.dropLast()) : text
  }
}
