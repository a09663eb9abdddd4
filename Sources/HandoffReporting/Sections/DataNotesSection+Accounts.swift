import HandoffModel

extension DataNotesSection {
  /// One row per table read; columns in which every table has 0 are left out.
  static func accounts(of audit: AuditMaterial) -> ReportBlock {
    let accounts = audit.context.dataset.rowAccounts
    let tables = accounts.keys.sorted()
    let population = audit.tally.population
    let columns: [(phrase: NotesPhrase, value: (TableName, RowAccount) -> Int)] = [
      (.read, { $1.read }), (.judged, { table, _ in table == .deals ? population.judged : 0 }),
      (.notJudged, { table, _ in table == .deals ? population.notJudged : 0 }),
      (.joined, { $0 == .deals ? 0 : $1.joined }), (.filtered, { $1.filteredTotal }),
      (.quarantined, { $1.quarantined }), (.duplicates, { $1.duplicates }), (.orphans, { $1.orphans }),
      (.ambiguous, { $1.ambiguous }), (.afterDate, { $1.afterAnalysisDate }),
    ]
    let used = columns.enumerated().filter { index, column in
      index < 2 || tables.contains { table in accounts[table].map { column.value(table, $0) > 0 } ?? false }
    }.map(\.element)
    let rows = tables.map { table -> [ReportText] in
      let account = accounts[table] ?? RowAccount()
      return [.code(table.rawValue)] + used.map { ReportText(audit.numbers.count($0.value(table, account))) }
    }
    let titles =
      [ReportTable.Column(NotesPhrase.table.string(audit.language))]
      + used.map { ReportTable.Column($0.phrase.string(audit.language), .trailing) }
    return .table(ReportTable(columns: titles, rows: rows))
  }
}
