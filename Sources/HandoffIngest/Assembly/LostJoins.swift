import HandoffModel

/// Tells for which deals rows of another table may be missing: rows that name only their account cannot find a deal whose
/// account is not known, nor choose between two deals of one account. That they found none is no sign that a deal has none.
struct LostJoins {
  /// What rows without a deal have to go by.
  struct Orphans {
    private(set) var hasAccountIDs = false
    private(set) var hasAccountNames = false
    /// What the rows name that fit several deals.
    private(set) var shared: Set<SharedKey> = []

    mutating func add(_ keys: [SharedKey]) { shared.formUnion(keys) }

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

  private let accounts: DealAccounts
  private let index: DealIndex

  init(_ accounts: DealAccounts, index: DealIndex) {
    self.accounts = accounts
    self.index = index
  }

  /// Per deal, whether one of the orphans may be its own; empty where none may be anybody's. A name stands in for an id only
  /// where both are in reach, so that a deal is sure of its rows with an id, or with a name where rows go by names.
  func isIncomplete(_ orphans: Orphans) -> [Bool] {
    let isAnybodys = orphans.hasAccountIDs || orphans.hasAccountNames
    guard isAnybodys || !orphans.shared.isEmpty else { return [] }
    let flags = accounts.ids.indices.map { deal in
      isAnybodys && accounts.ids[deal].isEmpty && (orphans.hasAccountIDs || accounts.names[deal] == nil)
        || !orphans.shared.isEmpty && index.hasOne(of: orphans.shared, deal: deal, accounts: accounts)
    }
    return flags.contains(true) ? flags : []
  }
}
