import HandoffModel

/// Picks the decided renewals out of all rows of deals, before those that are no handoffs are dropped.
struct RenewalDeals {
  private let types: Column
  private let renewal: Int64?
  private let accounts: Column
  private let closed: Column
  private let zone: Zone
  private(set) var found: [RenewalDeal] = []

  init(_ deals: Table, catalogue: FieldCatalogue, symbols: SymbolPool, zone: Zone) {
    func column(_ name: String) -> Column { catalogue.id(.deals, name).map { deals.column($0) } ?? Column(.absent) }
    types = column("deal_type")
    accounts = column("account_id")
    closed = column("close_date")
    renewal = symbols.symbol(of: "renewal").map { Int64($0.index) }
    self.zone = zone
  }

  func isRenewal(_ row: Int) -> Bool { renewal != nil && types[row].value == renewal }

  /// Of a renewal that is one of a kind. One still open, without an account or without a date is not noted.
  mutating func note(_ row: Int, _ outcome: WonDeals, signature: Moment?) {
    let isWon = outcome.exclusion(row) == nil
    guard isWon || outcome.isLost(row), let account = accounts[row].value,
      let day = (isWon ? signature ?? closed[row].moment : closed[row].moment)?.day(in: zone)
    else { return }
    found.append(RenewalDeal(account: account, day: day, isWon: isWon))
  }
}
