import HandoffModel

/// Says at the head of a report that much of a table was held back: what is judged is not what was exported.
enum QuarantineNotes {
  /// A note per table of which more than one row in twenty was held back.
  static func notes(_ accounts: [TableName: RowAccount]) -> [Diagnostic] {
    accounts.keys.sorted().compactMap { table in
      guard let account = accounts[table] else { return nil }
      let note = Diagnostic(
        id: "rows-quarantined", count: account.quarantined, of: account.read,
        message: LocalizedText(
          en:
            "records of \(table.rawValue) were held back and are in no figure of this report; rejected.csv says why and what to do",
          es:
            "registros de \(table.rawValue) se apartaron y no están en ninguna cifra de este informe; rejected.csv dice por qué y qué hacer"
        ))
      return note.isAlarm ? note : nil
    }
  }
}
