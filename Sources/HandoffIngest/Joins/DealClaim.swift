import HandoffModel

/// What a row of a child table says of the deal it belongs to: ids first, names where there are no ids.
struct DealClaim {
  let deal, account, contact: Cell
  let dealName, accountName, contactName: Cell
  /// A deal, an account or a person by name.
  let about: Cell

  /// The columns of a table that may say so.
  struct Columns {
    let deal, account, contact, dealName, accountName, contactName, about: Column

    init(_ table: Table, catalogue: FieldCatalogue) {
      func column(_ name: String) -> Column {
        catalogue.id(table.name, name).map { table.column($0) } ?? Column(.absent)
      }
      deal = column("deal_id")
      account = column("account_id")
      // Of other tables the contact is who the row is about, not whose deal it is.
      contact = table.name == .activities ? column("contact_id") : Column(.absent)
      dealName = column("deal_name")
      accountName = column("account_name")
      contactName = table.name == .activities ? column("contact_name") : Column(.absent)
      about = column("about")
    }

    /// Those that hold names.
    var names: [Column] { [dealName, accountName, contactName, about] }

    func claim(_ row: Int) -> DealClaim {
      DealClaim(
        deal: deal[row], account: account[row], contact: contact[row], dealName: dealName[row],
        accountName: accountName[row], contactName: contactName[row], about: about[row])
    }
  }
}
