import HandoffModel

/// A rule's finding on the handoff at hand, for the declared tables.
struct TableFinding {
  let rule: Int
  /// Nil where it cost nothing.
  let line: LedgerLine?
}
