import HandoffModel

/// Where the records of every table went; the parts add up to `read`.
enum RowAccountFacts {
  static func value(_ context: AuditContext, _ tally: AuditTally) -> JSONValue {
    let accounts = context.dataset.rowAccounts
    return .object(
      accounts.keys.sorted().map { table in
        .init(table.rawValue, value(accounts[table] ?? RowAccount(), table, tally.population))
      })
  }

  private static func value(_ account: RowAccount, _ table: TableName, _ population: PopulationTally)
    -> JSONValue
  {
    let filtered = account.filtered.keys.sorted().map { reason in
      JSONValue.Member(reason.id, .number(account.filtered[reason] ?? 0))
    }
    // A deal that goes on to be judged ends as scored or as not judged.
    let kept: [(String, Int)] =
      table == .deals
      ? [("scored", population.judged), ("not_judged", population.notJudged)] : [("joined", account.joined)]
    let members: [JSONValue.Member] =
      [.init("read", .number(account.read))] + kept.map { .init($0.0, .number($0.1)) }
      + [
        .init("filtered", .object(filtered)), .init("quarantined", .number(account.quarantined)),
        .init("duplicates", .number(account.duplicates)), .init("orphans", .number(account.orphans)),
        .init("ambiguous", .number(account.ambiguous)),
        .init("after_analysis_date", .number(account.afterAnalysisDate)),
      ]
    return .object(members)
  }
}
