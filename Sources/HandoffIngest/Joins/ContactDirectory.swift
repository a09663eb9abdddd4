import HandoffModel

/// The contacts of the exports, by id and by name, with the account of each. Contacts whose rows contradict each other lead
/// nowhere.
struct ContactDirectory {
  private let ids: Column
  private let accounts: Column
  private let accountNames: Column
  private let keys: NameKeys
  /// By symbol; -1 where it is no contact's id.
  private var rowOfID: [Int32] = []
  private var byName: UniqueRows
  /// All contacts of each name that several have.
  private var namesakes: [Int: [Int32]] = [:]

  init(_ contacts: AssembledTable?, keys: NameKeys, symbolCount: Int, catalogue: FieldCatalogue) {
    func column(_ name: String) -> Column {
      guard let contacts, let field = catalogue.id(.contacts, name) else { return Column(.absent) }
      return contacts.table.column(field)
    }
    ids = column("contact_id")
    accounts = column("account_id")
    accountNames = column("account_name")
    self.keys = keys
    byName = UniqueRows(count: keys.count)
    guard let contacts else { return }
    rowOfID = [Int32](repeating: -1, count: symbolCount)
    let names = column("contact_name")
    let verdicts = DuplicateRows(keys: contacts.keys, contents: contacts.contents).verdicts
    for row in 0..<contacts.table.rowCount where verdicts.isEmpty || verdicts[row] == .kept {
      if let id = ids[row].value { rowOfID[Int(id)] = Int32(row) }
      guard let name = keys.key(names[row]) else { continue }
      if case .row(let first) = byName[name] { namesakes[name] = [first] }
      byName.add(Int32(row), under: name)
      namesakes[name]?.append(Int32(row))
    }
  }

  func account(id: Int64) -> Int64? { row(id: id).flatMap { account(of: $0) } }
  func accountName(id: Int64) -> Int? { row(id: id).flatMap { accountName(of: $0) } }
  func contact(name key: Int) -> UniqueRows.Answer { byName[key] }
  /// All contacts of a name.
  func rows(name key: Int) -> [Int32] {
    switch byName[key] {
    case .none: []
    case .row(let row): [row]
    case .several: namesakes[key] ?? []
    }
  }
  func id(of row: Int32) -> Int64? { ids[Int(row)].value }
  func account(of row: Int32) -> Int64? { accounts[Int(row)].value }
  func accountName(of row: Int32) -> Int? { keys.key(accountNames[Int(row)]) }

  private func row(id: Int64) -> Int32? {
    guard Int(id) < rowOfID.count, rowOfID[Int(id)] >= 0 else { return nil }
    return rowOfID[Int(id)]
  }
}
