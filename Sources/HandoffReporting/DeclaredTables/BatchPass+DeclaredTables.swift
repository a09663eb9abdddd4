import HandoffModel

extension BatchPass {
  /// Writes a handoff's rows of the declared tables, after its findings were collected.
  func writeTables(of index: Int, to report: inout BatchReport) {
    guard !cells.declared.bodies.isEmpty else { return }
    let score = batch.scores[index]
    for (table, body) in cells.declared.bodies.enumerated() {
      switch body {
      case .handoffs(let columns):
        for (position, column) in columns.enumerated() {
          if position > 0 { report.tables[table].rows.append(.comma) }
          report.tally.guardedCells += append(column, of: index, score, to: &report.tables[table].rows)
        }
        report.tables[table].endRow()
      case .findings(let columns):
        write(columns, of: index, score, to: &report.tables[table], guarded: &report.tally.guardedCells)
      case .groups(let column):
        let key = column.map { $0[Int(batch.rows[index])].value } ?? batch.segments[index].map { Int64($0) }
        report.tables[table].groups[key ?? GroupTally.unknown, default: GroupTally()].add(score)
      case .outcomes:
        guard let tenths = score.score, let grade = score.grade else { continue }
        report.tables[table].scored.append(
          GradedHandoff(row: batch.rows[index], tenths: Int16(clamping: tenths), grade: grade))
      }
    }
  }

  /// The findings of a handoff, then points given back and the core cap.
  private func write(
    _ cells: FindingTableCells, of index: Int, _ score: HandoffScore, to table: inout DeclaredRows, guarded: inout Int
  ) {
    var shared = FindingTableCells.Shared()
    for column in cells.columns {
      var guarded = 0
      if let handoff = column.handoff { guarded = append(handoff, of: index, score, to: &shared.bytes) }
      shared.endCell(guarded: guarded)
    }
    cells.write(tableFindings, shared, to: &table.rows, guarded: &guarded)
    table.rowCount += tableFindings.count
    for line in score.ledger {
      guard let adjustment = adjustmentPosition(line) else { continue }
      table.rows.append(addingCapacity: cells.longestRow + shared.bytes.count) { out in
        for (position, column) in cells.columns.enumerated() {
          if position > 0 { out.append(.comma) }
          if column.handoff != nil {
            for index in shared.places[position].bytes { out.append(shared.bytes[index]) }
            guarded += shared.places[position].guarded
          } else {
            guarded += column.append(line, adjustment: adjustment, to: &out)
          }
        }
        out.append(.lineFeed)
      }
      table.rowCount += 1
    }
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
