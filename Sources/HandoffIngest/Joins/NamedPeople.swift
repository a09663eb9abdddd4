import HandoffModel

/// Finds the contacts that rows call by name only: the one of that name among the people of the deal's account.
///
/// A name that nobody of the account has, or several have, is not known of anybody: its cell counts as not exported, never
/// as blank. A row that could name a person and names none is with nobody: its cell is blank.
struct NamedPeople {
  private let contacts: ContactDirectory
  private let deals: DealAccounts
  private let keys: NameKeys
  private let listed: ListedIDs
  private let catalogue: FieldCatalogue

  init(
    contacts: ContactDirectory, deals: DealAccounts, keys: NameKeys, listed: ListedIDs, catalogue: FieldCatalogue
  ) {
    self.contacts = contacts
    self.deals = deals
    self.keys = keys
    self.listed = listed
    self.catalogue = catalogue
  }

  /// The column in which rows of a table name people; absent where it has none.
  static func names(in table: Table, _ catalogue: FieldCatalogue) -> Column {
    catalogue.id(table.name, "contact_name").map { table.column($0) } ?? Column(.absent)
  }

  /// Fills in the ids of the contacts of rows whose file has names and no ids; `owners` has the deal of each row.
  func fill(_ table: inout Table, owners: [Int32]) {
    guard [.activities, .contactRoles].contains(table.name), let field = catalogue.id(table.name, "contact_id")
    else { return }
    let names = Self.names(in: table, catalogue)
    let about = catalogue.id(table.name, "about").map { table.column($0) } ?? Column(.absent)
    guard !names.isAbsent || !about.isAbsent else { return }
    let ids = table.column(field)
    var isAnybodyKnown = !ids.isAbsent
    var filled = [PackedCell]()
    filled.reserveCapacity(owners.count)
    for row in owners.indices {
      var cell = ids[row]
      if cell.state == .notExported {
        cell = person(names[row], about: about[row], deal: owners[row])
        if cell.state != .notExported { isAnybodyKnown = true }
      }
      filled.append(PackedCell(cell))
    }
    if isAnybodyKnown { table.set(field, Column(.packed(filled))) }
  }

  /// What a row is about may be a deal or an account as well, so that without a person there nobody is known.
  private func person(_ name: Cell, about: Cell, deal: Int32) -> Cell {
    guard deal >= 0 else { return .notExported }
    if let key = keys.key(name) ?? keys.key(about) {
      return id(named: key, deal: Int(deal)).map(Cell.filled) ?? .notExported
    }
    return name.state == .blank || name.state == .placeholder ? .blank : .notExported
  }

  private func id(named key: Int, deal: Int) -> Int64? {
    let namesakes = contacts.rows(name: key).filter { row in
      contacts.account(of: row).map { listed.ids($0).contains { deals.ids[deal].contains($0) } } ?? false
        || contacts.accountName(of: row).map { $0 == deals.names[deal] } ?? false
    }
    return namesakes.count == 1 ? contacts.id(of: namesakes[0]) : nil
  }
}
