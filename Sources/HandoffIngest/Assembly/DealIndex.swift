import HandoffModel

/// Finds the audited deal that a row of another table belongs to.
struct DealIndex {
  enum Match {
    case deal(Int32)
    case ambiguous
    case none
  }

  private static let several: Int32 = -2
  /// A deal that was read but is not audited: its rows are nobody else's.
  private static let other: Int32 = -3

  // All by symbol; -1 where the symbol names no such record.

  /// An audited deal, or `other`.
  private let dealOfID: [Int32]
  /// A deal, or `several` where an account has more than one.
  private let dealOfAccount: [Int32]
  private let accountOfContact: [Int32]

  /// `deals` are the audited ones in their final order; `allIDs` the ids of every deal that was read. Contacts whose rows
  /// contradict each other lead to no account.
  init(
    deals: Table, allIDs: Column, allCount: Int, contacts: AssembledTable?, symbolCount: Int, catalogue: FieldCatalogue
  ) {
    func column(_ table: Table?, _ owner: TableName, _ name: String) -> Column {
      guard let table, let field = catalogue.id(owner, name) else { return Column(.absent) }
      return table.column(field)
    }
    let nothing = [Int32](repeating: -1, count: symbolCount)
    let ids = column(deals, .deals, "deal_id")
    let accounts = column(deals, .deals, "account_id")
    var dealOfID = nothing
    var dealOfAccount = nothing
    for row in 0..<allCount {
      if let id = allIDs[row].value { dealOfID[Int(id)] = Self.other }
    }
    for row in 0..<deals.rowCount {
      if let id = ids[row].value { dealOfID[Int(id)] = Int32(row) }
      if let account = accounts[row].value {
        dealOfAccount[Int(account)] = dealOfAccount[Int(account)] == -1 ? Int32(row) : Self.several
      }
    }
    self.dealOfID = dealOfID
    self.dealOfAccount = dealOfAccount
    let contactIDs = column(contacts?.table, .contacts, "contact_id")
    let contactAccounts = column(contacts?.table, .contacts, "account_id")
    var accountOfContact = contacts == nil ? [] : nothing
    if let contacts {
      let verdicts = DuplicateRows(keys: contacts.keys, contents: contacts.contents).verdicts
      for (row, verdict) in verdicts.enumerated() where verdict == .kept {
        if let contact = contactIDs[row].value, let account = contactAccounts[row].value {
          accountOfContact[Int(contact)] = Int32(account)
        }
      }
    }
    self.accountOfContact = accountOfContact
  }

  /// By the deal's id; where the cell names no deal, by account (the cell itself may be one), then by the contact's
  /// account. An account with several audited deals is ambiguous, never guessed.
  func match(deal: Cell, account: Cell, contact: Cell) -> Match {
    if let id = deal.value {
      let row = dealOfID[Int(id)]
      if row >= 0 { return .deal(row) }
      if row == Self.other { return .none }
      if let match = match(account: id) { return match }
    }
    if let id = account.value, let match = match(account: id) { return match }
    if let id = contact.value, !accountOfContact.isEmpty, accountOfContact[Int(id)] >= 0,
      let match = match(account: Int64(accountOfContact[Int(id)]))
    {
      return match
    }
    return .none
  }

  private func match(account: Int64) -> Match? {
    let row = dealOfAccount[Int(account)]
    return row == -1 ? nil : row == Self.several ? .ambiguous : .deal(row)
  }
}
