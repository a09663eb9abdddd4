import HandoffModel

/// Our own people: by id, else by name or e-mail where a file names them instead (letter case, accents and blanks apart).
/// A name that two users have names nobody.
struct UserDirectory {
  let table: Table
  /// Row by symbol of an id, and of a name or e-mail by which some row names the user.
  let rows: [Int64: Int32]
  /// By symbol: the row of a user; from -2 down a name of nobody in the export; -1 where it names no person.
  private let people: [Int32]

  /// `named` are the columns that name people.
  init(_ users: KeyedTable, named: [Column], symbols: SymbolPool, catalogue: FieldCatalogue) {
    table = users.table
    let own = ["user_name", "email"].map { name in
      catalogue.id(.users, name).map { users.table.column($0) } ?? Column(.absent)
    }
    let keys = NameKeys(own + named, areCompanies: false, symbols: symbols)
    var byName = UniqueRows(count: keys.count)
    var rows = users.rowOfKey
    for row in users.rowOfKey.values.sorted() {
      for column in own { if let key = keys.key(column[Int(row)]) { byName.add(row, under: key) } }
    }
    var people = [Int32](repeating: -1, count: symbols.count)
    for symbol in people.indices {
      guard let key = keys.key(symbol: Int64(symbol)) else { continue }
      people[symbol] = Int32(-2 - key)
      if case .row(let row) = byName[key], rows[Int64(symbol)] == nil { rows[Int64(symbol)] = row }
    }
    for (symbol, row) in rows where Int(symbol) < people.count { people[Int(symbol)] = row }
    self.rows = rows
    self.people = people
  }

  /// Whoever a symbol names, the same for an id, a name and an e-mail of one user, and for spellings of one name.
  func person(_ symbol: Int64) -> Int32 { people[Int(symbol)] }
}
