import HandoffModel

/// The accounts of the exports, by id and by name.
struct AccountDirectory {
  private let ids: Column
  private let names: Column
  private let rowOfKey: [Int64: Int32]
  private let byName: UniqueRows
  private let keys: NameKeys

  init(_ accounts: KeyedTable, keys: NameKeys, catalogue: FieldCatalogue) {
    func column(_ name: String) -> Column {
      catalogue.id(.accounts, name).map { accounts.table.column($0) } ?? Column(.absent)
    }
    ids = column("account_id")
    names = column("account_name")
    rowOfKey = accounts.rowOfKey
    self.keys = keys
    var byName = UniqueRows(count: keys.count)
    for row in accounts.rowOfKey.values.sorted() {
      if let key = keys.key(names[Int(row)]) { byName.add(row, under: key) }
    }
    self.byName = byName
  }

  func row(id: Int64) -> Int32? { rowOfKey[id] }
  func row(name key: Int) -> UniqueRows.Answer { byName[key] }
  func id(of row: Int32) -> Int64? { ids[Int(row)].value }
  func name(of row: Int32) -> Int? { keys.key(names[Int(row)]) }
}
