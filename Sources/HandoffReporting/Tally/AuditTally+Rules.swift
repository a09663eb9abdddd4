import HandoffModel

// Counts of one rule, over all segments.
extension AuditTally {
  func outcomeRow(rule: Int, slot: Int) -> Int { rule * shape.slots + slot }
  func fieldRow(field: Int, slot: Int) -> Int { field * shape.slots + slot }

  func count(_ outcome: Outcome, rule: Int) -> Int {
    (0..<shape.slots).reduce(0) { $0 + outcomes[outcomeRow(rule: rule, slot: $1), Int(outcome.rawValue)] }
  }

  func count(_ wanted: [Outcome], rule: Int) -> Int {
    wanted.reduce(0) { $0 + count($1, rule: rule) }
  }

  /// Handoffs on which the rule was judged.
  func judged(rule: Int) -> Int { count(Outcome.allCases.filter(\.isJudged), rule: rule) }

  /// Handoffs judged without full credit.
  func failing(rule: Int) -> Int { count([.late, .partial, .overdue, .violated], rule: rule) }

  /// Tenths of a point the rule cost in all ledgers together.
  func lostTenths(rule: Int) -> Int { lostTenths.total(ofRow: rule) }

  /// Tenths of a point all rules cost, before points given back and the core cap.
  var lostTenthsOfRules: Int { (0..<shape.rules).reduce(0) { $0 + lostTenths(rule: $1) } }

  /// How many findings of a severity or a graver one have one of the statuses.
  func findings(from severity: Severity, statuses: [FindingStatus]) -> Int {
    (0...severity.index).reduce(0) { sum, row in
      sum + statuses.reduce(0) { $0 + findingCounts[row, $1.index] }
    }
  }

  /// How many cells of a form field are in a state, over all segments.
  func count(_ state: CellState, field: Int) -> Int {
    (0..<shape.slots).reduce(0) { $0 + fieldStates[fieldRow(field: field, slot: $1), Int(state.rawValue)] }
  }
}
