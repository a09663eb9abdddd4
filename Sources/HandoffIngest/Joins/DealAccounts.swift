import HandoffModel

/// The account of each audited deal: its ids, its name, and its row among the accounts.
struct DealAccounts {
  /// Row of the accounts per deal; -1 where there is none.
  private(set) var rows: [Int32] = []
  /// Ids per deal: those of its cell, else that of the account with its name.
  private(set) var ids: [[Int64]] = []
  /// Number of its name, or of its account's; nil where neither is known.
  private(set) var names: [Int?] = []
  /// Deals joined to their account by name, and deals whose name or list of ids fits several accounts.
  private(set) var joinedByName = 0
  private(set) var ambiguous = 0

  init(_ deals: Table, accounts: AccountDirectory, keys: NameKeys, listed: ListedIDs, catalogue: FieldCatalogue) {
    func column(_ name: String) -> Column { catalogue.id(.deals, name).map { deals.column($0) } ?? Column(.absent) }
    let (idColumn, nameColumn) = (column("account_id"), column("account_name"))
    for deal in 0..<deals.rowCount {
      var own = idColumn[deal].value.map { listed.ids($0) } ?? []
      let known = own.compactMap { accounts.row(id: $0) }
      var row = known.count == 1 ? known.first : nil
      let name = keys.key(nameColumn[deal])
      if known.count > 1 {
        ambiguous += 1
      } else if own.isEmpty, let name {
        switch accounts.row(name: name) {
        case .row(let found):
          row = found
          joinedByName += 1
          if let id = accounts.id(of: found) { own = [id] }
        case .several: ambiguous += 1
        case .none: break
        }
      }
      rows.append(row ?? -1)
      ids.append(own)
      names.append(name ?? row.flatMap { accounts.name(of: $0) })
    }
  }
}
