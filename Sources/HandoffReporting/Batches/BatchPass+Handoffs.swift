import HandoffModel

extension BatchPass {
  /// Writes the handoff's own row.
  mutating func writeHandoff(
    _ index: Int, findings: FindingSummary, needsAction: Bool, to report: inout BatchReport
  ) {
    let score = batch.scores[index]
    report.tally.handoffRows += 1
    if cells.keepsRecords {
      report.handoffRecords.append(
        HandoffRecord(
          dealID: String(decoding: plainDealID, as: UTF8.self), row: batch.rows[index], segment: batch.segments[index],
          score: score.score, grade: score.grade))
    }
    guard cells.writesRows else { return }
    var guarded = dealIDGuarded
    report.handoffs += dealID
    report.handoffs.append(.comma)
    if let names = cells.dealNames { guarded += cells.append(names, row: batch.rows[index], to: &report.handoffs) }
    report.handoffs.append(.comma)
    guarded += cells.append(cells.accountIDs, row: batch.rows[index], to: &report.handoffs)
    report.handoffs.append(.comma)
    if let segment = batch.segments[index], let cell = cells.segments[checked: segment] {
      report.handoffs += cell.bytes
      guarded += cell.guarded
    }
    guarded += appendPeople(of: index, to: &report.handoffs)
    cells.write(score, signedOn: batch.signatures[index].day(in: cells.zone), to: &report.handoffs)
    report.handoffs.append(.comma)
    if let tenths = score.score { report.handoffs.append(number: 1_000 - tenths, decimals: 1) }
    report.handoffs.append(.comma)
    report.handoffs.append(number: findings.count)
    report.handoffs.append(.comma)
    if let worst = findings.worstRule { report.handoffs += cells.rules[worst].id }
    report.handoffs.append(.comma)
    if let next = findings.next {
      let advice = advices[next] ?? cells.advice(next)
      advices[next] = advice
      report.handoffs += advice.bytes
      guarded += advice.guarded
    }
    report.handoffs.append(.comma)
    report.handoffs += needsAction ? Self.yes : Self.no
    report.handoffs.append(.lineFeed)
    report.tally.guardedCells += guarded
  }

  private static let yes = Array("true".utf8)
  private static let no = Array("false".utf8)

  /// Counts a handoff in its populations.
  func countHandoff(_ index: Int, slot: Int, in tally: inout AuditTally) {
    let score = batch.scores[index]
    let day = batch.signatures[index].day(in: cells.zone)
    tally.population.add(score)
    tally.segments[slot].add(score)
    tally.months[.of(day), default: PopulationTally()].add(score)
    tally.firstSignature = min(tally.firstSignature ?? day, day)
    tally.lastSignature = max(tally.lastSignature ?? day, day)
  }

  /// Offers a handoff that needs action to the list of the worst.
  func offer(_ index: Int, findings: FindingSummary, to actions: inout ActionList) {
    let score = batch.scores[index]
    let rank = ActionRank(
      hasInvalidData: findings.hasInvalidData, overdueWeight: findings.overdueWeight,
      recoverable: findings.recoverable, score: score.score, dealID: plainDealID)
    actions.add(rank) {
      ActionCandidate(
        rank: rank, segment: batch.segments[index], grade: score.grade, items: items(of: index),
        adjustments: score.adjustments)
    }
  }

  private func items(of index: Int) -> [FindingItem] {
    let ledger = batch.scores[index].ledger
    return noteworthyRules(of: index).map { rule in
      FindingItem(
        rule: rule, result: batch.columns[rule].results[index], clock: clock(rule: rule, handoff: index),
        line: ledger.first { $0.cause == .rule(rule) })
    }
  }
}
