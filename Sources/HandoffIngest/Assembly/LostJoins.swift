import HandoffModel

/// Tells for which deals rows of another table may be missing: rows that name only their account cannot find a deal whose
/// account is not known, and that they did not is no sign that the deal has none.
struct LostJoins {
  /// What rows without a deal have to go by.
  struct Orphans {
    private(set) var hasAccountIDs = false
    private(set) var hasAccountNames = false

    /// A row that names a deal is that deal's, whether or not it is audited; but an account may stand in the place of it.
    mutating func add(_ claim: DealClaim, in index: DealIndex) {
      guard !claim.dealName.isFilled else { return }
      if claim.deal.isFilled {
        if index.namesAccount(claim.deal) || claim.deal == claim.account { hasAccountIDs = true }
      } else if claim.account.isFilled || index.namesPersonOfAccount(claim.contact) {
        hasAccountIDs = true
      } else if claim.accountName.isFilled || claim.about.isFilled {
        hasAccountNames = true
      }
    }
  }

  private let hasIDs: [Bool]
  private let hasName: [Bool]

  init(_ deals: DealAccounts) {
    hasIDs = deals.ids.map { !$0.isEmpty }
    hasName = deals.names.map { $0 != nil }
  }

  /// Per deal, whether one of the orphans may be its own; empty where none may be anybody's. A name stands in for an id only
  /// where both are in reach, so that a deal is sure of its rows with an id, or with a name where rows go by names.
  func isIncomplete(_ orphans: Orphans) -> [Bool] {
    guard orphans.hasAccountIDs || orphans.hasAccountNames else { return [] }
    let flags = hasIDs.indices.map { deal in
      !hasIDs[deal] && (orphans.hasAccountIDs || !hasName[deal])
    }
    return flags.contains(true) ? flags : []
  }
}
