import HandoffModel

/// Finds the audited deal that a row of another table belongs to.
struct DealIndex {
  enum Match: Equatable {
    case deal(Int32, byName: Bool)
    /// Several deals fit: all those with one of these.
    case ambiguous([SharedKey])
    case none

    /// What several deals have alike, as the row names it.
    var shared: [SharedKey] {
      switch self {
      case .ambiguous(let keys): keys
      case .deal(let deal, _): [.deal(deal)]
      case .none: []
      }
    }
  }

  /// A deal that was read but is not audited: its rows are nobody else's.
  private static let other: Int32 = -3

  /// By symbol: an audited deal, `other`, or -1 where the symbol names no deal.
  private let dealOfID: [Int32]
  /// By symbol of an account's, or contact's, id.
  private var dealOfAccount: UniqueRows
  private var dealOfContact: UniqueRows
  /// By number of a name; deals that are not audited count, with rows from `otherFirst` on.
  private var dealOfName: UniqueRows
  private var dealOfNameAtAccount: [NameAtAccount: Int32] = [:]
  private var dealOfAccountName: UniqueRows
  /// The number of each audited deal's name; empty where names are of no use.
  private var nameOfDeal: [Int?] = []
  private let contactsOfDeal: Column
  private let otherFirst: Int32
  private let accounts: AccountDirectory
  private let contacts: ContactDirectory
  private let names: NameKeys
  private let listed: ListedIDs

  private struct NameAtAccount: Hashable {
    let name: Int
    let account: Int
  }

  /// Columns of every row of deals that was read.
  struct Read {
    let ids, names, accountNames: Column
  }

  /// `deals` are the audited ones in their final order.
  init(
    deals: Table, all: Read, dealAccounts: DealAccounts, accounts: AccountDirectory, contacts: ContactDirectory,
    names: NameKeys, listed: ListedIDs, symbolCount: Int, catalogue: FieldCatalogue
  ) {
    func column(_ name: String) -> Column { catalogue.id(.deals, name).map { deals.column($0) } ?? Column(.absent) }
    self.accounts = accounts
    self.contacts = contacts
    self.names = names
    self.listed = listed
    otherFirst = Int32(deals.rowCount)
    var dealOfID = [Int32](repeating: -1, count: symbolCount)
    let ids = column("deal_id")
    for row in 0..<all.ids.count { if let id = all.ids[row].value { dealOfID[Int(id)] = Self.other } }
    for row in 0..<deals.rowCount { if let id = ids[row].value { dealOfID[Int(id)] = Int32(row) } }
    self.dealOfID = dealOfID
    let people = column("contact_ids")
    contactsOfDeal = people
    dealOfAccount = UniqueRows(count: symbolCount)
    dealOfContact = UniqueRows(count: people.isAbsent ? 0 : symbolCount)
    dealOfName = UniqueRows(count: names.count)
    dealOfAccountName = UniqueRows(count: names.count)
    for deal in 0..<deals.rowCount {
      for id in dealAccounts.ids[deal] { dealOfAccount.add(Int32(deal), under: Int(id)) }
      for id in people[deal].value.map({ listed.ids($0) }) ?? [] { dealOfContact.add(Int32(deal), under: Int(id)) }
      if let name = dealAccounts.names[deal] { dealOfAccountName.add(Int32(deal), under: name) }
    }
    if names.count > 0 { addNames(of: all) }
  }

  private mutating func addNames(of all: Read) {
    var next = otherFirst
    nameOfDeal = Array(repeating: nil, count: Int(otherFirst))
    for row in 0..<all.names.count {
      guard let name = names.key(all.names[row]) else { continue }
      var deal = all.ids[row].value.map { dealOfID[Int($0)] } ?? Self.other
      if deal < 0 {
        deal = next
        next += 1
      } else {
        nameOfDeal[Int(deal)] = name
      }
      dealOfName.add(deal, under: name)
      guard let account = names.key(all.accountNames[row]) else { continue }
      let pair = NameAtAccount(name: name, account: account)
      dealOfNameAtAccount[pair] = dealOfNameAtAccount[pair].map { $0 == deal ? deal : Self.other } ?? deal
    }
  }

  /// By the deal's id; where that names no deal, by account (the cell itself may be one), then by the contact; names stand
  /// in for ids that are not there. What fits several audited deals is ambiguous, never guessed.
  func match(_ claim: DealClaim) -> Match {
    if let id = claim.deal.value {
      // Nearly every row names its deal by id.
      if dealOfID[Int(id)] >= 0 { return .deal(dealOfID[Int(id)], byName: false) }
      if let match = match(deals: listed.ids(id)) { return match }
      if let match = match(accounts: listed.ids(id)) { return match }
    }
    if let match = match(dealName: claim.dealName, accountName: claim.accountName) { return match }
    if let match = match(about: claim.about) { return match }
    if let id = claim.account.value, let match = match(accounts: listed.ids(id)) { return match }
    if let match = match(accountName: claim.accountName) { return match }
    if let id = claim.contact.value, let match = match(contacts: listed.ids(id)) { return match }
    if let key = names.key(claim.contactName), let match = match(person: key) { return match }
    return .none
  }

  /// Whether an audited deal has one of some keys.
  func hasOne(of keys: Set<SharedKey>, deal: Int, accounts: DealAccounts) -> Bool {
    keys.contains(.deal(Int32(deal)))
      || accounts.ids[deal].contains { keys.contains(.account($0)) }
      || accounts.names[deal].map { keys.contains(.accountName($0)) } ?? false
      || !nameOfDeal.isEmpty && nameOfDeal[deal].map { keys.contains(.dealName($0)) } ?? false
      || (contactsOfDeal[deal].value.map { listed.ids($0) } ?? []).contains { keys.contains(.contact($0)) }
  }

  /// Whether a cell holds the id of an account that was exported.
  func namesAccount(_ cell: Cell) -> Bool {
    cell.value.map { listed.ids($0).contains { accounts.row(id: $0) != nil } } ?? false
  }

  /// Whether a cell holds the id of a contact whose account is known.
  func namesPersonOfAccount(_ cell: Cell) -> Bool {
    cell.value.map { listed.ids($0).contains { contacts.account(id: $0) != nil } } ?? false
  }

  // MARK: By id

  /// The one audited deal of a list; rows of deals that are not audited belong to nobody.
  private func match(deals ids: [Int64]) -> Match? {
    let rows = ids.map { dealOfID[Int($0)] }
    let audited = Set(rows.filter { $0 >= 0 })
    if audited.count > 1 { return .ambiguous(audited.sorted().map(SharedKey.deal)) }
    if let deal = audited.first { return .deal(deal, byName: false) }
    return rows.contains(Self.other) ? Match.none : nil
  }

  private func match(accounts ids: [Int64]) -> Match? {
    let byID = match(ids.map { found(dealOfAccount[Int($0)], .account($0), byName: false) })
    // A deal without the account's id may have its name.
    return byID
      ?? match(
        ids.map { id in
          let name = accounts.row(id: id).flatMap { accounts.name(of: $0) }
          return name.flatMap { found(dealOfAccountName[$0], .accountName($0), byName: true) }
        })
  }

  private func match(contacts ids: [Int64]) -> Match? {
    if let match = match(ids.map { found(dealOfContact[Int($0)], .contact($0), byName: false) }) { return match }
    for id in ids {
      if let account = contacts.account(id: id), let match = match(accounts: listed.ids(account)) { return match }
      if let name = contacts.accountName(id: id),
        let match = found(dealOfAccountName[name], .accountName(name), byName: true)
      {
        return match
      }
    }
    return nil
  }

  // MARK: By name

  private func match(dealName: Cell, accountName: Cell) -> Match? {
    guard let name = names.key(dealName) else { return nil }
    if dealOfName[name] == .several, let account = names.key(accountName) {
      let deal = dealOfNameAtAccount[NameAtAccount(name: name, account: account)] ?? Self.other
      if deal == Self.other { return .ambiguous([.dealName(name)]) }
      return deal < otherFirst ? .deal(deal, byName: true) : Match.none
    }
    return found(dealOfName[name], .dealName(name), byName: true)
  }

  private func match(accountName: Cell) -> Match? {
    guard let name = names.key(accountName) else { return nil }
    if let match = found(dealOfAccountName[name], .accountName(name), byName: true) { return match }
    // A deal without the account's name may have its id.
    guard case .row(let row) = accounts.row(name: name), let id = accounts.id(of: row) else { return nil }
    return found(dealOfAccount[Int(id)], .account(id), byName: true)
  }

  private func match(about: Cell) -> Match? {
    guard let name = names.key(about) else { return nil }
    return found(dealOfName[name], .dealName(name), byName: true) ?? match(accountName: about) ?? match(person: name)
  }

  private func match(person name: Int) -> Match? {
    switch contacts.contact(name: name) {
    case .none: return nil
    case .several: return .ambiguous(contacts.rows(name: name).flatMap(keys(ofContact:)))
    case .row(let row):
      if let id = contacts.id(of: row), let match = found(dealOfContact[Int(id)], .contact(id), byName: true) {
        return match
      }
      if let account = contacts.account(of: row), let match = match(accounts: listed.ids(account)) { return match }
      return contacts.accountName(of: row).flatMap { found(dealOfAccountName[$0], .accountName($0), byName: true) }
    }
  }

  private func keys(ofContact row: Int32) -> [SharedKey] {
    (contacts.id(of: row).map { [SharedKey.contact($0)] } ?? [])
      + (contacts.account(of: row).map { listed.ids($0).map(SharedKey.account) } ?? [])
      + (contacts.accountName(of: row).map { [SharedKey.accountName($0)] } ?? [])
  }

  // MARK: Answers

  private func match(_ answers: [Match?]) -> Match? {
    let found = answers.compactMap { $0 }
    guard let first = found.first else { return nil }
    return found.allSatisfy { $0 == first } ? first : .ambiguous(found.flatMap(\.shared))
  }

  private func found(_ answer: UniqueRows.Answer, _ key: SharedKey, byName: Bool) -> Match? {
    switch answer {
    case .none: nil
    case .several: .ambiguous([key])
    case .row(let row): row < otherFirst ? .deal(row, byName: byName) : Match.none
    }
  }
}
