import HandoffModel

/// What subscriptions bring in on a day.
struct RevenueHistory {
  private let dataset: Dataset
  private let zone: Zone

  init(_ dataset: Dataset, zone: Zone) {
    self.dataset = dataset
    self.zone = zone
  }

  /// Twelve times the monthly revenue of the subscriptions that run on that day; nil where none of the deal's says what it brings in.
  func annualRevenue(_ row: Int32, on day: Day) -> Double? {
    guard let child = dataset.children[.subscriptions] else { return nil }
    func column(_ name: String) -> Column? {
      dataset.catalogue.id(.subscriptions, name).map { child.table.column($0) }
    }
    guard let monthly = column("mrr"), let starts = column("started_at"), let ends = column("ended_at") else {
      return nil
    }
    let known = child.range(of: Int(row)).filter { monthly[$0].value != nil && starts[$0].moment != nil }
    guard !known.isEmpty else { return nil }
    return known.reduce(0) { sum, index in
      let isRunning =
        (starts[index].moment?.day(in: zone)).map { $0 <= day } ?? false
        && (ends[index].moment?.day(in: zone)).map { $0 > day } ?? true
      return isRunning ? sum + Double(monthly[index].value ?? 0) * 12 / 10_000 : sum
    }
  }
}
