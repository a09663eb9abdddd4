import HandoffModel

/// Says what was joined by name instead of id, and what could not be told apart.
enum JoinNotes {
  /// Rows of a child table that found their deal by a name.
  static func byName(_ table: TableName, _ count: Int) -> [Diagnostic] {
    guard count > 0 else { return [] }
    return [
      Diagnostic(
        id: "joined-by-name", count: count,
        message: LocalizedText(
          en: "rows of \(table.rawValue) were joined by name, for they have no id",
          es: "filas de \(table.rawValue) se unieron por nombre, porque no tienen id"))
    ]
  }

  static func notes(_ accounts: DealAccounts) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if accounts.joinedByName > 0 {
      notes.append(
        Diagnostic(
          id: "account-by-name", count: accounts.joinedByName,
          message: LocalizedText(
            en: "handoffs were joined to their account by name, for they have no account id",
            es: "handoffs se unieron a su cuenta por nombre, porque no tienen id de cuenta")))
    }
    if accounts.ambiguous > 0 {
      notes.append(
        Diagnostic(
          id: "account-ambiguous", count: accounts.ambiguous,
          message: LocalizedText(
            en: "handoffs fit several accounts and were joined to none",
            es: "handoffs encajan con varias cuentas y no se unieron a ninguna")))
    }
    return notes
  }
}
