import HandoffModel
import HandoffRules

/// Turns handoffs into customers that are followed from signature, or contract start, to churn or cutoff.
///
/// A customer counts once, with its account's first handoff (of two on one day the one with the larger annual value, then the smaller
/// id). What is dated after the cutoff has not happened.
struct CohortBuilder {
  private let dataset: Dataset
  private let zone: Zone
  private let settings: OutcomeSettings
  private let cutoff: Day
  private let churn: ChurnHistory

  init(_ dataset: Dataset, zone: Zone, settings: OutcomeSettings, cutoff: Day) {
    self.dataset = dataset
    self.zone = zone
    self.settings = settings
    self.cutoff = cutoff
    churn = ChurnHistory(dataset, zone: zone, cutoff: cutoff, sources: settings.churnSources)
  }

  /// One per row, in the order of deal ids.
  func customers(_ evaluator: Evaluator) -> [Customer] {
    let rows = dataset.judgedRows
    let signatures = evaluator.moments(of: "signed_at", rows)
    let firstValues = evaluator.moments(of: "first_value_at", rows)
    let starts = settings.clockStart == .contractStart ? evaluator.moments(of: "contract_start", rows) : signatures
    let firsts = firstHandoffs(rows, signatures)
    let customers = rows.indices.compactMap { index in
      signatures[index].map { signature in
        customer(
          rows[index], signed: signature.day(in: zone), start: starts[index]?.day(in: zone),
          firstValue: firstValues[index]?.day(in: zone), account: account(rows[index]), firsts: firsts)
      }
    }
    return customers.sorted { Array($0.dealID.utf8).lexicographicallyPrecedes(Array($1.dealID.utf8)) }
  }

  private func customer(
    _ row: Int32, signed: Day, start: Day?, firstValue: Day?, account: Int64?, firsts: [Int64: AccountHandoffs]
  ) -> Customer {
    let verdict = churn.verdict(row, from: start ?? signed)
    let entry = start ?? signed
    let firstValue = firstValue.flatMap { $0 <= cutoff ? $0 : nil }
    let exit = verdict.day ?? cutoff
    var customer = Customer(
      row: row, dealID: text(.deals, "deal_id", row) ?? "", accountID: text(.deals, "account_id", row) ?? "",
      entry: entry, exit: max(exit, entry), hasChurned: verdict.day != nil, hasReturned: verdict.hasReturned,
      churnReason: verdict.reason.map { dataset.symbols.string($0) } ?? "", firstValue: firstValue,
      annualValue: cell(.deals, "acv", row).value, currency: text(.deals, "currency", row),
      exclusion: exclusion(
        row, entry: entry, hasStart: start != nil, firstValue: firstValue, verdict,
        handoffs: account.flatMap { firsts[$0] }))
    customer.hasContradiction = verdict.hasContradiction
    return customer
  }

  /// The first of the reasons that applies.
  private func exclusion(
    _ row: Int32, entry: Day, hasStart: Bool, firstValue: Day?, _ verdict: ChurnHistory.Verdict,
    handoffs: AccountHandoffs?
  ) -> CohortExclusion? {
    if let handoffs, handoffs.count > 1 {
      if handoffs.first != row { return .laterHandoff }
      if hasAmbiguousOutcomes { return .severalHandoffs }
    }
    if !hasStart { return .noContractStart }
    if entry > cutoff { return .entryAfterCutoff }
    if let day = verdict.day, day < entry { return .churnBeforeEntry }
    if let firstValue, firstValue < entry { return .firstValueBeforeEntry }
    if verdict.isUndated { return .undatedChurn }
    if entry.days(to: cutoff) < settings.minimumFollowUp { return .tooYoung }
    return nil
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

  private func account(_ row: Int32) -> Int64? { cell(.deals, "account_id", row).value }

  private func cell(_ table: TableName, _ name: String, _ row: Int32) -> Cell {
    dataset.catalogue.id(table, name).map { dataset.deals.column($0)[Int(row)] } ?? .notExported
  }

  private func text(_ table: TableName, _ name: String, _ row: Int32) -> String? {
    cell(table, name, row).value.map { dataset.symbols.string(Symbol(index: UInt32($0))) }
  }
}
