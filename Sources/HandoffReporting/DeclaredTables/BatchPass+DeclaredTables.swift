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
        write(columns, of: index, to: &report.tables[table], guarded: &report.tally.guardedCells)
      case .groups(let column):
        let key = column.map { $0[Int(batch.rows[index])].value } ?? batch.segments[index].map { Int64($0) }
        report.tables[table].groups[key ?? GroupTally.unknown, default: GroupTally()].add(batch.scores[index])
      case .outcomes:
        guard let score = batch.scores[index].score, let grade = batch.scores[index].grade else { continue }
        report.tables[table].scored.append(
          GradedHandoff(row: batch.rows[index], tenths: Int16(clamping: score), grade: grade))
      }
    }
  }

  /// The findings of a handoff, then points given back and the core cap.
  private func write(
    _ columns: [FindingColumnCells], of index: Int, to table: inout DeclaredRows, guarded: inout Int
  ) {
    // What the columns say of the handoff is the same in every row.
    var shared: [TextCell] = []
    var bound = columns.count + 1
    for column in columns {
      guard let handoff = column.handoff else {
        shared.append(.empty)
        bound += column.longest
        continue
      }
      var bytes: [UInt8] = []
      let guarded = append(handoff, of: index, to: &bytes)
      bound += bytes.count
      shared.append(TextCell(ready: bytes, guarded: guarded))
    }
    for finding in tableFindings {
      let result = batch.columns[finding.rule].results[index]
      let clock = clock(rule: finding.rule, handoff: index)
      // Nothing of the pass in the closure: a copy of it per row would cost more than the row.
      let isPattern = cells.rules[finding.rule].isPattern
      table.rows.append(addingCapacity: bound) { out in
        for position in columns.indices {
          if position > 0 { out.append(.comma) }
          let column = columns[position]
          if column.handoff != nil {
            out.append(bytes: shared[position].bytes)
            guarded += shared[position].guarded
          } else {
            guarded += column.append(
              finding, result, clock, isPattern: isPattern, to: &out)
          }
        }
        out.append(.lineFeed)
      }
      table.rowCount += 1
    }
    for line in batch.scores[index].ledger {
      guard let adjustment = adjustmentPosition(line) else { continue }
      table.rows.append(addingCapacity: bound) { out in
        for position in columns.indices {
          if position > 0 { out.append(.comma) }
          let column = columns[position]
          if column.handoff != nil {
            out.append(bytes: shared[position].bytes)
            guarded += shared[position].guarded
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
