import HandoffModel

extension BatchPass {
  /// Writes the findings of a handoff and counts what they cost.
  mutating func writeFindings(of index: Int, slot: Int, to report: inout BatchReport) -> FindingSummary {
    let ledger = batch.scores[index].ledger
    for (position, line) in ledger.enumerated() {
      if case .rule(let rule) = line.cause, rule < ledgerPositions.count {
        ledgerPositions[rule] = Int32(position)
        markNoteworthy(rule: rule, handoff: index)
      }
    }
    var summary = FindingSummary()
    tableFindings.removeAll(keepingCapacity: true)
    for rule in noteworthyRules(of: index) {
      let position = Int(ledgerPositions[rule])
      ledgerPositions[rule] = -1
      let line = position < 0 ? nil : ledger[position]
      let result = batch.columns[rule].results[index]
      let parts = cells.rules[rule]
      let standing = standing(of: result, parts, rule: rule, in: &report.tally)
      if cells.writesRows {
        word(result, rule: rule, handoff: index)
        report.tally.guardedCells += dealIDGuarded
        report.tally.guardedCells += cells.write(
          result, parts, line: line, found: found, dealID: dealID, standing: standing, to: &report.findings)
      }
      if result.outcome != .pending, !cells.declared.bodies.isEmpty {
        tableFindings.append(
          TableFinding(rule: rule, line: line, result: result, clock: clock(rule: rule, handoff: index)))
      }
      if cells.keepsRecords, let standing {
        report.findingRecords.append(
          FindingRecord(
            handoff: index, rule: rule, result: result, clock: clock(rule: rule, handoff: index), tenths: line?.tenths,
            fingerprint: standing.fingerprint, status: standing.status))
      }
      report.tally.findingRows += 1
      summary.add(
        result, rule: rule, weight: parts.weight, isCore: parts.isCore, line: line,
        clock: clock(rule: rule, handoff: index))
      if let line { report.tally.lostTenths[rule, slot] += line.tenths }
    }
    for line in ledger { writeAdjustment(line, to: &report) }
    return summary
  }

  /// Counts a finding by how it stands; nil for what is merely pending, which is none.
  private func standing(
    of result: RuleResult, _ parts: RuleCells, rule: Int, in tally: inout AuditTally
  ) -> FindingStanding? {
    guard result.outcome != .pending else { return nil }
    guard cells.fingerprints else {
      tally.findingCounts[parts.severity.index, FindingStatus.new.index] += 1
      return nil
    }
    let fingerprint = Fingerprint(start: parts.fingerprintStart, dealID: plainDealID)
    let firstSeen = cells.baseline?.firstSeen(fingerprint)
    if firstSeen != nil { tally.baselineHits += 1 }
    var status: FindingStatus = firstSeen == nil ? .new : .known
    if let waiver = cells.waivers[fingerprint] {
      tally.waiverHits[waiver] += 1
      status = .waived
    }
    tally.findingCounts[parts.severity.index, status.index] += 1
    return FindingStanding(
      fingerprint: fingerprint, status: status, firstSeen: firstSeen, hasBaseline: cells.baseline != nil)
  }

  /// Words what was found, to be written twice.
  private mutating func word(_ result: RuleResult, rule: Int, handoff index: Int) {
    let clock = clock(rule: rule, handoff: index)
    let writer = cells.found
    found.removeAll(keepingCapacity: true)
    found.append(addingCapacity: writer.longest) { out in
      writer.append(result, clock: clock, rule: rule, to: &out)
    }
    found += writer.cell(result, clock: clock)
  }

  /// A line that is no rule's: points given back, or the core cap.
  private func writeAdjustment(_ line: LedgerLine, to report: inout BatchReport) {
    let parts: AdjustmentCells
    switch line.cause {
    case .rule: return
    case .group(let group):
      guard let known = cells.groups[checked: group] else { return }
      parts = known
      report.tally.groupHandoffs[group] += 1
      report.tally.groupTenths[group] -= line.tenths
    case .coreCap:
      parts = cells.coreCap
      report.tally.capTenths += line.tenths
    }
    report.tally.findingRows += 1
    guard cells.writesRows else { return }
    report.findings += dealID
    report.findings += parts.opening
    report.findings.append(number: line.tenths, decimals: 1)
    report.findings.append(.comma)
    report.findings.append(number: line.hundredths, decimals: 2)
    report.findings += parts.closing
    report.tally.guardedCells += dealIDGuarded + parts.guarded
  }
}
