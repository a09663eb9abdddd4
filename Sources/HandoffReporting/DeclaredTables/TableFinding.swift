import HandoffModel

/// A rule's finding on the handoff at hand, for the declared tables: all that a row says of it, without references.
struct TableFinding {
  let rule: Int
  /// Nil where it cost nothing.
  let line: LedgerLine?
  let result: RuleResult
  /// Nil where nothing was measured.
  let clock: ClockReading?
}
