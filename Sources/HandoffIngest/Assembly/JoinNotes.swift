import HandoffModel

/// Says what was joined by name instead of id, and what could not be told apart.
enum JoinNotes {
  /// Rows of a child table that found their deal by a name, and rows dated before anything of the kind can be.
  static func notes(_ table: TableName, _ joined: ChildJoin.Joined) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if joined.byName > 0 {
      notes.append(
        Diagnostic(
          id: "joined-by-name", count: joined.byName,
          message: LocalizedText(
            en: "rows of \(table.rawValue) were joined by name, for they have no id",
            es: "filas de \(table.rawValue) se unieron por nombre, porque no tienen id")))
    }
    if joined.beforeSignature > 0 {
      notes.append(
        Diagnostic(
          id: "before-signature", count: joined.beforeSignature, of: joined.account.joined,
          message: LocalizedText(
            en: "rows of \(table.rawValue) are dated before their customer signed",
            es: "filas de \(table.rawValue) tienen fecha anterior a la firma de su cliente")))
    }
    return notes
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
