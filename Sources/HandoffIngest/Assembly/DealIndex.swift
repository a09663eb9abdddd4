import HandoffModel

/// Finds the audited deal that a row of another table belongs to.
struct DealIndex {
  enum Match {
    case deal(Int32)
    case ambiguous
    case none
  }

  private static let several: Int32 = -2

  private let dealOfID: [Int64: Int32]
  /// A deal, or `several` where an account has more than one.
  private var dealOfAccount: [Int64: Int32] = [:]
  private let accountOfContact: [Int64: Int64]
  /// Ids of deals that were read but are not audited: their rows are nobody else's.
  private let otherDeals: Set<Int64>

  /// `deals` are the audited ones in their final order; `all` every deal that was read. Contacts whose rows contradict each
  /// other lead to no account.
  init(deals: Table, all: Table, contacts: AssembledTable?, catalogue: FieldCatalogue) {
    func column(_ table: Table?, _ owner: TableName, _ name: String) -> Column {
      guard let table, let field = catalogue.id(owner, name) else { return Column(.absent) }
      return table.column(field)
    }
    let ids = column(deals, .deals, "deal_id")
    let accounts = column(deals, .deals, "account_id")
    var dealOfID: [Int64: Int32] = [:]
    dealOfID.reserveCapacity(deals.rowCount)
    for row in 0..<deals.rowCount {
      if let id = ids[row].value { dealOfID[id] = Int32(row) }
      if let account = accounts[row].value {
        dealOfAccount[account] = dealOfAccount[account] == nil ? Int32(row) : Self.several
      }
    }
    self.dealOfID = dealOfID
    let allIDs = column(all, .deals, "deal_id")
    var others: Set<Int64> = []
    for row in 0..<all.rowCount {
      if let id = allIDs[row].value, dealOfID[id] == nil { others.insert(id) }
    }
    otherDeals = others
    let contactIDs = column(contacts?.table, .contacts, "contact_id")
    let contactAccounts = column(contacts?.table, .contacts, "account_id")
    var accountOfContact: [Int64: Int64] = [:]
    if let contacts {
      let verdicts = DuplicateRows(keys: contacts.keys, contents: contacts.contents).verdicts
      for (row, verdict) in verdicts.enumerated() where verdict == .kept {
        if let contact = contactIDs[row].value, let account = contactAccounts[row].value {
          accountOfContact[contact] = account
        }
      }
    }
    self.accountOfContact = accountOfContact
  }

  /// By the deal's id; where the cell names no deal, by account (the cell itself may be one), then by the contact's
  /// account. An account with several audited deals is ambiguous, never guessed.
  func match(deal: Cell, account: Cell, contact: Cell) -> Match {
    if let id = deal.value {
      if let row = dealOfID[id] { return .deal(row) }
      if otherDeals.contains(id) { return .none }
      if let match = match(account: id) { return match }
    }
    if let id = account.value, let match = match(account: id) { return match }
    if let id = contact.value, let owner = accountOfContact[id], let match = match(account: owner) { return match }
    return .none
  }

  private func match(account: Int64) -> Match? {
    guard let row = dealOfAccount[account] else { return nil }
    return row == Self.several ? .ambiguous : .deal(row)
  }
}
