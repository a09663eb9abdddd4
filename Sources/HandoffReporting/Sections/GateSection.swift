import HandoffModel

/// The gates that were asked for, what is new, and every waiver with its owner, reason and expiry.
enum GateSection: ReportSection {
  static func blocks(of audit: AuditMaterial) -> [ReportBlock] {
    let adoption = audit.context.adoption
    guard !audit.gates.isEmpty || !adoption.isEmpty else { return [] }
    var blocks: [ReportBlock] = [.heading(level: 2, GatePhrase.heading.filled(audit.language))]
    if !audit.gates.isEmpty { blocks.append(gates(of: audit)) }
    blocks.append(.paragraph(standing(of: audit)))
    if !adoption.waivers.isEmpty { blocks += waivers(of: audit) }
    return blocks
  }

  static func gates(of audit: AuditMaterial) -> ReportBlock {
    func column(_ phrase: GatePhrase) -> ReportTable.Column { ReportTable.Column(phrase.string(audit.language)) }
    let rows = audit.gates.map { gate -> [ReportText] in
      [.code(gate.gate.rawValue), verdict(gate, audit.language), ReportText(gate.text[audit.language])]
    }
    return .table(ReportTable(columns: [column(.gate), column(.result), column(.detail)], rows: rows))
  }

  /// The symbol beside the words, so that neither stands for the other alone.
  static func verdict(_ gate: GateResult, _ language: Language) -> ReportText {
    gate.isPassed
      ? ReportText("▲ " + GatePhrase.passed.string(language))
      : .strong("▼ " + GatePhrase.failed.string(language))
  }

  static func standing(of audit: AuditMaterial) -> ReportText {
    func count(_ statuses: [FindingStatus]) -> ReportText {
      ReportText(audit.numbers.count(audit.tally.findings(from: .info, statuses: statuses)))
    }
    var text = GatePhrase.baseline.filled(
      audit.language,
      ["n": count(FindingStatus.allCases), "new": count([.new]), "known": count([.known]), "waived": count([.waived])])
    let gone = (audit.context.adoption.baseline?.entries.count ?? 0) - audit.tally.baselineHits
    if gone > 0 {
      text.runs.append(.plain(" "))
      text = text + GatePhrase.baselineGone.filled(audit.language, ["n": ReportText(audit.numbers.count(gone))])
    }
    return text
  }

  private static func waivers(of audit: AuditMaterial) -> [ReportBlock] {
    func column(_ phrase: GatePhrase) -> ReportTable.Column { ReportTable.Column(phrase.string(audit.language)) }
    let rows = audit.context.adoption.waivers.enumerated().map { position, waiver -> [ReportText] in
      [
        .code(waiver.rule), .code(waiver.dealID), .code(waiver.owner), .code(waiver.reason),
        ReportText(waiver.expires.description), state(of: waiver, position, audit),
      ]
    }
    return [
      .heading(level: 3, GatePhrase.waivers.filled(audit.language)),
      .paragraph(GatePhrase.waiversLead.filled(audit.language)),
      .table(
        ReportTable(
          columns: [.rule, .deal, .owner, .reason, .expires, .state].map(column), rows: rows)),
    ]
  }

  private static func state(of waiver: Waiver, _ position: Int, _ audit: AuditMaterial) -> ReportText {
    if waiver.expires < audit.analysisDay { return .strong(GatePhrase.expired.string(audit.language)) }
    let isUsed = (audit.tally.waiverHits[checked: position] ?? 0) > 0
    return (isUsed ? GatePhrase.holds : .nothingWaived).filled(audit.language)
  }
}
