import HandoffModel

/// What finds the deal of a row, the account of a deal and the people of an account: built once all tables have been read.
struct RecordJoins {
  let index: DealIndex
  let dealAccounts: DealAccounts
  let people: NamedPeople
  let listed: ListedIDs
  let companies: KeyedTable
  let hasCompanies: Bool

  /// Brings the deals into their final order, `rows`, and takes the accounts out of the tables.
  init(
    _ deals: inout Table, rows: [Int32], tables: inout [TableName: AssembledTable], listedFields: Set<FieldID>,
    symbols: SymbolPool, catalogue: FieldCatalogue
  ) {
    func column(_ owner: TableName, _ name: String) -> Column {
      guard let field = catalogue.id(owner, name) else { return Column(.absent) }
      return owner == .deals ? deals.column(field) : tables[owner]?.table.column(field) ?? Column(.absent)
    }
    var named = TableName.allCases.filter { ![.accounts, .deals, .users].contains($0) }
      .compactMap { tables[$0]?.table }.flatMap {
        DealClaim.Columns($0, catalogue: catalogue).names + [NamedPeople.names(in: $0, catalogue)]
      }
      .filter { !$0.isAbsent }
    let (allNames, allAccountNames) = (column(.deals, "deal_name"), column(.deals, "account_name"))
    // Where every row has ids, names are of no use.
    if !named.isEmpty || column(.deals, "account_id").isAbsent {
      named += [allNames, allAccountNames, column(.accounts, "account_name"), column(.contacts, "contact_name")]
    }
    let keys = NameKeys(named, symbols: symbols)
    listed = ListedIDs(
      listedFields.sorted().map { column(catalogue[$0].table, catalogue[$0].name) }, symbols: symbols)
    let allIDs = column(.deals, "deal_id")
    hasCompanies = tables[.accounts] != nil
    companies = KeyedTable(
      tables.removeValue(forKey: .accounts), name: .accounts, key: catalogue.id(.accounts, "account_id"))
    let accounts = AccountDirectory(companies, keys: keys, catalogue: catalogue)
    deals.reorder(by: rows)
    dealAccounts = DealAccounts(deals, accounts: accounts, keys: keys, listed: listed, catalogue: catalogue)
    let contacts = ContactDirectory(
      tables[.contacts], keys: keys, symbolCount: symbols.count, catalogue: catalogue)
    people = NamedPeople(contacts: contacts, deals: dealAccounts, keys: keys, listed: listed, catalogue: catalogue)
    index = DealIndex(
      deals: deals, all: DealIndex.Read(ids: allIDs, names: allNames, accountNames: allAccountNames),
      dealAccounts: dealAccounts, accounts: accounts, contacts: contacts, names: keys, listed: listed,
      symbolCount: symbols.count, catalogue: catalogue)
  }
}
