import HandoffModel

/// The columns that answer a field of the form.
struct FormField: Sendable {
  struct Other: Sendable {
    let column: Column
    /// Of the account of the deal; else of the deal itself.
    let isOfAccount: Bool
  }

  let column: Column
  /// Stand in for it, in this order; only those that were exported.
  let others: [Other]

  init(_ field: FieldID, _ dataset: Dataset) {
    let catalogue = dataset.catalogue
    column = dataset.deals.column(field)
    others = catalogue[field].fallback.compactMap { name in
      let ofAccount = name.split(separator: ".").count == 2 && name.hasPrefix("account.")
      let id =
        ofAccount
        ? catalogue.id(.accounts, String(name.dropFirst("account.".count))) : catalogue.id(.deals, name)
      guard let id else { return nil }
      let table = ofAccount ? dataset.accounts : dataset.deals
      return table.has(id) ? Other(column: table.column(id), isOfAccount: ofAccount) : nil
    }
  }
}
