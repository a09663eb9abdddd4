import HandoffModel

extension BatchPass {
  /// Writes a handoff's rows of the declared tables, after its findings were collected.
  func writeTables(of index: Int, to report: inout BatchReport) {
    for (table, body) in cells.declared.bodies.enumerated() {
      switch body {
      case .handoffs(let columns):
        for (position, column) in columns.enumerated() {
          if position > 0 { report.tables[table].rows.append(.comma) }
          report.tally.guardedCells += append(column, of: index, to: &report.tables[table].rows)
        }
        report.tables[table].endRow()
      case .findings(let columns):
        for finding in tableFindings { write(finding, columns, of: index, table: table, to: &report) }
        for line in batch.scores[index].ledger {
          if let position = adjustmentPosition(line) {
            write(line, position, columns, of: index, table: table, to: &report)
          }
        }
      case .groups(let column):
        let key = column.map { $0[Int(batch.rows[index])].value } ?? batch.segments[index].map { Int64($0) }
        report.tables[table].groups[key ?? GroupTally.unknown, default: GroupTally()].add(batch.scores[index])
      }
    }
  }

  private func write(
    _ finding: TableFinding, _ columns: [FindingColumnCells], of index: Int, table: Int, to report: inout BatchReport
  ) {
    let result = batch.columns[finding.rule].results[index]
    var guarded = 0
    for (position, column) in columns.enumerated() {
      if position > 0 { report.tables[table].rows.append(.comma) }
      guarded += append(column, finding, result, of: index, to: &report.tables[table].rows)
    }
    report.tally.guardedCells += guarded
    report.tables[table].endRow()
  }

  private func append(
    _ column: FindingColumnCells, _ finding: TableFinding, _ result: RuleResult, of index: Int,
    to bytes: inout [UInt8]
  ) -> Int {
    let start = bytes.count
    switch column.content {
    case .handoff: return column.handoff.map { append($0, of: index, to: &bytes) } ?? 0
    case .rule, .title, .dimension, .severity: return bytes.append(column.texts[finding.rule])
    case .outcome: return bytes.append(column.texts[Replacements.position(result)])
    case .reason: return bytes.append(column.texts[Int(result.reason.rawValue)])
    case .credit:
      if hasCredit(result, rule: finding.rule) {
        bytes.append(number: Int(result.credit.tenThousandths), decimals: 4)
      }
    case .creditParts:
      if hasCredit(result, rule: finding.rule) { bytes.append(number: Int(result.credit.tenThousandths)) }
    case .pointsLost: if let line = finding.line { bytes.append(number: line.tenths, decimals: 1) }
    case .ownLoss: if let line = finding.line { bytes.append(number: line.hundredths, decimals: 2) }
    case .measured: append(measured: finding.rule, of: index, to: &bytes)
    }
    column.replacements.apply(to: &bytes, from: start)
    return 0
  }

  /// Points given back, or the core cap.
  private func write(
    _ line: LedgerLine, _ adjustment: Int, _ columns: [FindingColumnCells], of index: Int, table: Int,
    to report: inout BatchReport
  ) {
    var guarded = 0
    for (position, column) in columns.enumerated() {
      if position > 0 { report.tables[table].rows.append(.comma) }
      let start = report.tables[table].rows.count
      switch column.content {
      case .handoff: guarded += column.handoff.map { append($0, of: index, to: &report.tables[table].rows) } ?? 0
      case .creditParts: report.tables[table].rows.append(number: 0)
      case .pointsLost: report.tables[table].rows.append(number: line.tenths, decimals: 1)
      case .ownLoss: report.tables[table].rows.append(number: line.hundredths, decimals: 2)
      default: guarded += report.tables[table].rows.append(column.adjustments[adjustment])
      }
      if column.texts.isEmpty, column.handoff == nil {
        column.replacements.apply(to: &report.tables[table].rows, from: start)
      }
    }
    report.tally.guardedCells += guarded
    report.tables[table].endRow()
  }

  /// Position among the texts of adjustments; nil for a rule's line.
  private func adjustmentPosition(_ line: LedgerLine) -> Int? {
    switch line.cause {
    case .rule: nil
    case .group(let group): group
    case .coreCap: cells.groups.count
    }
  }
}
