import HandoffModel

/// Every handoff and finding of a run, in the order of the files; empty where no format asked for them.
public struct FindingList: Sendable {
  public internal(set) var handoffs: [HandoffRecord] = []
  public internal(set) var findings: [FindingRecord] = []
  let context: AuditContext
  private let found: FoundWriter

  public init(_ context: AuditContext) {
    self.context = context
    found = FoundWriter(context)
  }

  /// Adds what a batch found; batches come in the order of their handoffs.
  public mutating func append(_ report: BatchReport) {
    let first = handoffs.count
    handoffs += report.handoffRecords
    findings += report.findingRecords.map { record in
      FindingRecord(
        handoff: record.handoff + first, rule: record.rule, result: record.result, clock: record.clock,
        tenths: record.tenths, fingerprint: record.fingerprint, status: record.status)
    }
  }

  /// The day as of which everything was judged.
  var analysisDay: String { context.dataset.analysisDate.moment.day(in: context.zone).description }

  func text(of record: FindingRecord) -> FindingText {
    let rule = context.rules[record.rule]
    let language = context.language
    let expectation = rule.expectations[checked: Int(record.result.variant)] ?? rule.expectations.first
    let place = context.dataset.location(of: record.result.origin)
    return FindingText(
      dealID: handoffs[record.handoff].dealID, ruleID: rule.id, title: rule.title[language], severity: rule.severity,
      outcome: record.result.outcome.id, expected: expectation?[language] ?? "",
      found: found.text(record.result, clock: record.clock, rule: record.rule).plainText,
      place: place, annotation: annotation(place, handoff: record.handoff), tenths: record.tenths,
      fingerprint: record.fingerprint.text, status: record.status)
  }

  private func annotation(_ place: SourceLocation?, handoff: Int) -> SourceLocation? {
    let deal = CellOrigin(table: .deals, field: nil, row: handoffs[handoff].row)
    guard let place = place ?? context.dataset.location(of: deal) else { return nil }
    return SourceLocation(file: context.sourceFolder + place.file, line: place.line, column: place.column)
  }

  /// The findings of each handoff, in order.
  var byHandoff: [[FindingRecord]] {
    var lists = [[FindingRecord]](repeating: [], count: handoffs.count)
    for finding in findings { lists[finding.handoff].append(finding) }
    return lists
  }
}
