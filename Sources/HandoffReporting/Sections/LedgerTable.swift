import HandoffModel

/// The ledger of one handoff as a table: what each rule expected, what was found and where, and what it cost.
enum LedgerTable {
  /// Impossible data first, then the dearest lines, then points given back and the core cap. Only what cost
  /// points or is impossible has a line.
  static func block(
    _ items: [FindingItem], adjustments: [LedgerLine], score: Int?, showsOwnLoss: Bool, _ audit: AuditMaterial
  ) -> ReportBlock {
    let lines = ordered(items.filter { $0.line != nil || $0.result.outcome == .invalid })
    var rows = lines.prefix(ReportTable.rowLimit).map { row($0, audit) }
    rows += adjustments.map { row($0, audit) }
    let hidden = lines.count - ReportTable.rowLimit
    let note = hidden > 0 ? audit.more(hidden, file: .findings) : sum(score, audit)
    let columns = columns(audit)
    let width = showsOwnLoss ? columns.count : columns.count - 1
    return .table(ReportTable(columns: Array(columns.prefix(width)), rows: rows, note: note))
  }

  static func ordered(_ items: [FindingItem]) -> [FindingItem] {
    func key(_ item: FindingItem) -> (Int, Int, Int) {
      (item.result.outcome == .invalid ? 0 : 1, -(item.line?.hundredths ?? 0), item.rule)
    }
    return items.sorted { key($0) < key($1) }
  }

  private static func columns(_ audit: AuditMaterial) -> [ReportTable.Column] {
    let leading = [ActionPhrase.rule, .expected, .found, .evidence].map {
      ReportTable.Column($0.string(audit.language))
    }
    return leading
      + [ActionPhrase.points, .ownLoss].map { ReportTable.Column($0.string(audit.language), .trailing) }
  }

  private static func row(_ item: FindingItem, _ audit: AuditMaterial) -> [ReportText] {
    var found = audit.found.text(item.result, clock: item.clock, rule: item.rule)
    if item.result.outcome == .invalid, item.result.reason != .unreadable {
      found = ReportText(OutcomeWording.name(.invalid)[audit.language] + ": ") + found
    }
    return [
      ReportText(audit.title(ofRule: item.rule)), expectation(item, audit), found,
      evidence(item.result.origin, audit), ReportText(item.line.map { audit.loss(tenths: $0.tenths) } ?? ""),
      ReportText(item.line.map { audit.numbers.decimal(-$0.hundredths, places: 2) } ?? ""),
    ]
  }

  private static func row(_ line: LedgerLine, _ audit: AuditMaterial) -> [ReportText] {
    let name: ReportText
    switch line.cause {
    case .rule(let rule): name = ReportText(audit.title(ofRule: rule))
    case .group(let group):
      let why = AdjustmentPhrase.groupGivesBack.string(audit.language)
      name = ReportText("\(audit.title(ofGroup: group)): \(why)")
    case .coreCap: name = ReportText(AdjustmentCells.coreCapMessage(audit.context))
    }
    return [name, "", "", "", ReportText(audit.loss(tenths: line.tenths))]
  }

  static func expectation(_ item: FindingItem, _ audit: AuditMaterial) -> ReportText {
    let texts = audit.context.rules[checked: item.rule]?.expectations ?? []
    return ReportText((texts[checked: Int(item.result.variant)] ?? texts.first)?[audit.language] ?? "")
  }

  /// A dash where the finding points at no cell.
  static func evidence(_ origin: CellOrigin, _ audit: AuditMaterial) -> ReportText {
    guard let place = audit.context.dataset.location(of: origin) else { return ReportText(NumberStyle.none) }
    let phrase: CountPhrase = place.column.isEmpty ? .evidenceRow : .evidence
    return phrase.filled(
      audit.language,
      ["file": .code(place.file), "line": ReportText("\(place.line)"), "column": .code(place.column)])
  }

  /// Nil where nothing was lost.
  private static func sum(_ score: Int?, _ audit: AuditMaterial) -> ReportText? {
    guard let score, score < 1_000 else { return nil }
    return ActionPhrase.sum.filled(
      audit.language, ["points": ReportText(audit.numbers.tenths(1_000 - score))])
  }
}
