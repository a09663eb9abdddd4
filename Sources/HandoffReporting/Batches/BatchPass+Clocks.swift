import HandoffModel

extension BatchPass {
  /// Writes a row for every clock of a handoff that could be read.
  func writeClocks(of index: Int, to report: inout BatchReport) {
    for rule in cells.clockRules where rule < batch.columns.count {
      guard let reading = clock(rule: rule, handoff: index) else { continue }
      let outcome = batch.columns[rule].results[index].outcome
      let parts = cells.rules[rule]
      cells.write(reading, parts, outcome: outcome, dealID: dealID, to: &report.clocks)
      report.tally.clockRows += 1
      report.tally.guardedCells += dealIDGuarded + parts.clockGuarded
      if reading.isWholeDays { report.tally.wholeDays[rule] += 1 }
    }
  }
}
