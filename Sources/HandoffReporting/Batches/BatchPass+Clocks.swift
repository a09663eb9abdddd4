import HandoffModel

extension BatchPass {
  /// Writes a row for every clock of a handoff that could be read.
  func writeClocks(of index: Int, to report: inout BatchReport) {
    for rule in cells.clockRules where rule < batch.columns.count {
      guard let reading = clock(rule: rule, handoff: index) else { continue }
      let outcome = batch.columns[rule].results[index].outcome
      report.tally.clockRows += 1
      if cells.writesRows {
        let parts = cells.rules[rule]
        cells.write(reading, parts, outcome: outcome, dealID: dealID, to: &report.clocks)
        report.tally.guardedCells += dealIDGuarded + parts.clockGuarded
      }
      if reading.isWholeDays { report.tally.wholeDays[rule] += 1 }
      if let end = reading.end, outcome == .met || outcome == .late {
        report.tally.stepTimes[rule].add(quarterDays: quarterDays(from: reading.start, to: end))
      }
    }
  }

  /// The time between two moments, to the nearest quarter of a day; in whole days where either is only a day.
  private func quarterDays(from start: Moment, to end: Moment) -> Int {
    guard let from = start.instant, let to = end.instant else {
      return 4 * Int(end.day(in: cells.zone).number - start.day(in: cells.zone).number)
    }
    return Int((to.seconds - from.seconds + 10_800) / 21_600)
  }
}
