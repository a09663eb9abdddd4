import HandoffModel
import HandoffRules

/// Turns handoffs into customers that are followed from signature to churn or cutoff.
///
/// A customer counts once, with its account's first handoff (of two on one day the one with the larger annual value, then the
/// smaller id). Churn is the first churn event from the signature on; without one, the end of the last subscription, where none
/// runs on or begins within a month. What is dated after the cutoff has not happened.
struct CohortBuilder {
  /// A subscription that begins within so many days of another's end goes on with it.
  private static let renewalGap = 31

  private let dataset: Dataset
  private let zone: Zone
  private let cutoff: Day

  init(_ dataset: Dataset, zone: Zone) {
    self.dataset = dataset
    self.zone = zone
    cutoff = dataset.analysisDate.moment.day(in: zone)
  }

  /// One per row, in the order of deal ids.
  func customers(_ evaluator: Evaluator) -> [Customer] {
    let rows = dataset.judgedRows
    let signatures = evaluator.moments(of: "signed_at", rows)
    let firstValues = evaluator.moments(of: "first_value_at", rows)
    let firsts = firstHandoffs(rows, signatures)
    let customers = rows.indices.compactMap { index in
      signatures[index].map { signature in
        customer(
          rows[index], entry: signature.day(in: zone), firstValue: firstValues[index]?.day(in: zone),
          account: account(rows[index]), firsts: firsts)
      }
    }
    return customers.sorted { Array($0.dealID.utf8).lexicographicallyPrecedes(Array($1.dealID.utf8)) }
  }

  private func customer(
    _ row: Int32, entry: Day, firstValue: Day?, account: Int64?, firsts: [Int64: AccountHandoffs]
  ) -> Customer {
    let churn = churnDay(row, from: entry)
    let handoffs = account.flatMap { firsts[$0] }
    var exclusion: CohortExclusion?
    if let handoffs, handoffs.count > 1 {
      exclusion = handoffs.first == row ? (hasAmbiguousOutcomes ? .severalHandoffs : nil) : .laterHandoff
    }
    if let day = churn.day, day < entry { exclusion = exclusion ?? .churnBeforeEntry }
    return Customer(
      row: row, dealID: text(.deals, "deal_id", row) ?? "", accountID: text(.deals, "account_id", row) ?? "",
      entry: entry,
      exit: churn.day.map { max($0, entry) } ?? max(cutoff, entry), hasChurned: churn.day != nil,
      hasReturned: churn.returned, firstValue: firstValue.map { max($0, entry) },
      annualValue: cell(.deals, "acv", row).value, currency: text(.deals, "currency", row), exclusion: exclusion)
  }

  private struct AccountHandoffs {
    var first: Int32
    var order: (day: Day, value: Int64, id: String)
    var count = 1
  }

  private func firstHandoffs(_ rows: [Int32], _ signatures: [Moment?]) -> [Int64: AccountHandoffs] {
    var found: [Int64: AccountHandoffs] = [:]
    for (index, row) in rows.enumerated() {
      guard let account = account(row), let day = signatures[index]?.day(in: zone) else { continue }
      let order = (day: day, value: -(cell(.deals, "acv", row).value ?? 0), id: text(.deals, "deal_id", row) ?? "")
      guard var known = found[account] else {
        found[account] = AccountHandoffs(first: row, order: order)
        continue
      }
      known.count += 1
      if (order.day, order.value, order.id) < (known.order.day, known.order.value, known.order.id) {
        known.first = row
        known.order = order
      }
      found[account] = known
    }
    return found
  }

  /// Whether some outcome row named an account with several handoffs, and so none of them.
  private var hasAmbiguousOutcomes: Bool {
    [TableName.churn, .subscriptions].contains { (dataset.rowAccounts[$0]?.ambiguous ?? 0) > 0 }
  }

  /// Of several events the first from the signature on: an earlier one ended another contract. Without any such, an earlier one
  /// is the answer, which shuts the customer out.
  private func churnDay(_ row: Int32, from entry: Day) -> (day: Day?, returned: Bool) {
    let events = days(.churn, "churned_at", row).compactMap { $0 }.filter { $0 <= cutoff }
    let starts = days(.subscriptions, "started_at", row)
    if let churn = events.filter({ $0 >= entry }).min() ?? events.min() {
      return (churn, starts.contains { ($0 ?? .latestPlausible) > churn && ($0 ?? .latestPlausible) <= cutoff })
    }
    let ends = days(.subscriptions, "ended_at", row)
    let ended = ends.map { end in end.flatMap { $0 <= cutoff ? $0 : nil } }
    guard !ended.isEmpty, let last = ended.compactMap({ $0 }).max(), ended.allSatisfy({ $0 != nil }) else {
      return (nil, false)
    }
    // The first end that no subscription follows within a month; later ones are returns.
    for end in ended.compactMap({ $0 }).sorted() {
      let isFollowed = zip(starts, ended).contains { start, other in
        guard let start, let other else { return false }
        return other > end && start <= end.adding(days: Self.renewalGap)
      }
      if !isFollowed { return (end, end < last) }
    }
    return (last, false)
  }

  /// A dated column of the rows that belong to a deal; nil for cells without a date.
  private func days(_ table: TableName, _ name: String, _ row: Int32) -> [Day?] {
    guard let child = dataset.children[table], let field = dataset.catalogue.id(table, name) else { return [] }
    let column = child.table.column(field)
    return child.range(of: Int(row)).map { column[$0].moment?.day(in: zone) }
  }

  private func account(_ row: Int32) -> Int64? { cell(.deals, "account_id", row).value }

  private func cell(_ table: TableName, _ name: String, _ row: Int32) -> Cell {
    dataset.catalogue.id(table, name).map { dataset.deals.column($0)[Int(row)] } ?? .notExported
  }

  private func text(_ table: TableName, _ name: String, _ row: Int32) -> String? {
    cell(table, name, row).value.map { dataset.symbols.string(Symbol(index: UInt32($0))) }
  }
}
