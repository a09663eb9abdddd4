import HandoffModel

/// Asks of each deal what the rows of `churn` say of its account. A row belongs to the account, so that accounts with
/// several deals have an answer too, where a join to one deal would have to guess.
///
/// Of several dates the earliest stands. A row without one that has a reason, or a date that cannot be read, says that the
/// account left and not when: then nothing is known, unless another row has a date.
enum AccountStandings {
  static func byDeal(
    _ deals: Table, churn: Table, zone: Zone, symbolCount: Int, catalogue: FieldCatalogue
  ) -> [AccountStanding] {
    func column(_ table: Table, _ owner: TableName, _ name: String) -> Column {
      catalogue.id(owner, name).map { table.column($0) } ?? Column(.absent)
    }
    let (owners, dates) = (column(churn, .churn, "account_id"), column(churn, .churn, "churned_at"))
    let reasons = column(churn, .churn, "reason")
    var standings = [AccountStanding](repeating: .unknown, count: symbolCount)
    var isUndated = [Bool](repeating: false, count: symbolCount)
    for row in 0..<churn.rowCount {
      guard let account = owners[row].value.map({ Int($0) }) else { continue }
      if let day = dates[row].moment?.day(in: zone) {
        if case .left(let known) = standings[account], known <= day { continue }
        standings[account] = .left(day)
      } else if dates[row].state == .invalid || reasons[row].isFilled {
        isUndated[account] = true
      } else if standings[account] == .unknown {
        standings[account] = .stays
      }
    }
    let accounts = column(deals, .deals, "account_id")
    return (0..<deals.rowCount).map { deal in
      guard let account = accounts[deal].value.map({ Int($0) }) else { return .unknown }
      if isUndated[account], standings[account] == .stays { return .unknown }
      return standings[account]
    }
  }
}
