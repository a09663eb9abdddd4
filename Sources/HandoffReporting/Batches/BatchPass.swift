import HandoffModel

/// The work on one batch: first every rule's column is counted from top to bottom, then handoffs are written
/// one by one.
///
/// Columns are long and results wide, so walking them once per rule, and then touching only what is worth a
/// row, spares the memory most of the traffic.
struct BatchPass {
  let cells: BatchCells
  let batch: EvaluatedBatch
  /// The id of the handoff at hand as a cell, and 1 where it had to be guarded.
  private(set) var dealID: [UInt8] = []
  private(set) var dealIDGuarded = 0
  /// The id as the files have it.
  private(set) var plainDealID: [UInt8] = []
  /// What was found, between being worded and being written.
  var found: [UInt8] = []
  /// The findings of the handoff at hand, for the declared tables.
  var tableFindings: [TableFinding] = []
  /// The people met so far, as cells.
  var names: [PersonKey: TextCell] = [:]
  /// The advices met so far, as cells.
  var advices: [NextStep: TextCell] = [:]
  /// One bit per rule and handoff: whether the rule has a row among the handoff's findings.
  private var noteworthy: [UInt64]
  private let wordsPerHandoff: Int
  /// Position in the ledger at hand per rule; -1 elsewhere.
  var ledgerPositions: [Int32]

  init(_ cells: BatchCells, _ batch: EvaluatedBatch) {
    self.cells = cells
    self.batch = batch
    wordsPerHandoff = (cells.rules.count + 63) / 64
    noteworthy = [UInt64](repeating: 0, count: batch.rows.count * wordsPerHandoff)
    ledgerPositions = [Int32](repeating: -1, count: cells.rules.count)
  }

  mutating func run(into report: inout BatchReport) {
    let slots = batch.segments.map { cells.shape.slot($0) }
    for rule in cells.rules.indices where rule < batch.columns.count {
      count(rule: rule, slots: slots, in: &report.tally)
    }
    countFields(slots: slots, in: &report.tally)
    for index in batch.rows.indices {
      dealID.removeAll(keepingCapacity: true)
      dealIDGuarded = cells.append(cells.dealIDs, row: batch.rows[index], to: &dealID)
      plainDealID = cells.dealID(row: batch.rows[index])
      let findings = writeFindings(of: index, slot: slots[index], to: &report)
      writeClocks(of: index, to: &report)
      let canAct = !cells.departed.contains(batch.rows[index])
      writeHandoff(index, findings: findings, needsAction: findings.needsAction && canAct, to: &report)
      writeTables(of: index, to: &report)
      countHandoff(index, slot: slots[index], in: &report.tally)
      if findings.needsAction, !canAct { report.tally.actions.addDeparted() }
      if findings.needsAction, canAct { offer(index, findings: findings, to: &report.tally.actions) }
    }
  }

  /// The rules with a row among a handoff's findings, in rule order.
  func noteworthyRules(of index: Int) -> [Int] {
    var rules: [Int] = []
    for word in 0..<wordsPerHandoff {
      var bits = noteworthy[index * wordsPerHandoff + word]
      while bits != 0 {
        rules.append(word &* 64 &+ bits.trailingZeroBitCount)
        bits &= bits &- 1
      }
    }
    return rules
  }

  mutating func markNoteworthy(rule: Int, handoff index: Int) {
    noteworthy[index &* wordsPerHandoff &+ rule >> 6] |= 1 << UInt64(rule & 63)
  }

  func clock(rule: Int, handoff index: Int) -> ClockReading? {
    batch.columns[rule].clocks.isEmpty ? nil : batch.columns[rule].clocks[index]
  }

  private mutating func count(rule: Int, slots: [Int], in tally: inout AuditTally) {
    let results = batch.columns[rule].results
    var counts = [Int](repeating: 0, count: cells.shape.slots * 16)
    for index in results.indices {
      let outcome = results[index].outcome
      counts[slots[index] &* 16 &+ Int(outcome.rawValue)] += 1
      if outcome.isNoteworthy { markNoteworthy(rule: rule, handoff: index) }
    }
    for slot in 0..<cells.shape.slots {
      let row = tally.outcomeRow(rule: rule, slot: slot)
      for outcome in Outcome.allCases {
        tally.outcomes[row, Int(outcome.rawValue)] += counts[slot * 16 + Int(outcome.rawValue)]
      }
    }
    tally.undecidedVariants[rule] += batch.columns[rule].undecidedVariants
  }
}

extension Outcome {
  /// Whether a rule with this outcome has a row among the findings, whatever it cost.
  fileprivate var isNoteworthy: Bool {
    switch self {
    case .late, .overdue, .pending, .violated, .partial, .invalid: true
    case .met, .satisfied, .notApplicable, .unknown: false
    }
  }
}
