import HandoffModel

extension HandoffScore {
  /// The ledger lines that are no rule's, in ledger order.
  var adjustments: [LedgerLine] {
    ledger.filter { line in
      if case .rule = line.cause { return false }
      return true
    }
  }
}
