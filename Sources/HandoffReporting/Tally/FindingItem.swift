import HandoffModel

/// A noteworthy judgement on one handoff: something was lost, is pending, is impossible, or a pattern was
/// found.
struct FindingItem: Hashable, Sendable {
  /// Position in the rule list.
  let rule: Int
  let result: RuleResult
  let clock: ClockReading?
  /// Nil where the rule cost nothing.
  let line: LedgerLine?
}
