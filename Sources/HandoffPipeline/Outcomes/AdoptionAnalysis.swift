import HandoffModel
import HandoffStatistics

/// Scores against use of the product on days 30, 60 and 90: the features adopted, else the seats in use, of customers followed that
/// long. A customer without a row for the day has no value; nobody's use is taken for none.
struct AdoptionAnalysis {
  private static let days = [30, 60, 90]
  /// A row of usage covers no more than a month.
  private static let longestPeriod = 31

  private let cohort: OutcomeCohort
  private let dataset: Dataset
  private let zone: Zone

  init(_ cohort: OutcomeCohort, _ dataset: Dataset, zone: Zone) {
    self.cohort = cohort
    self.dataset = dataset
    self.zone = zone
  }

  func associations() -> [Association] {
    guard let child = dataset.children[.usage], let starts = column(.usage, "period_start", child.table) else {
      return []
    }
    let features = column(.usage, "core_features_adopted", child.table)
    let users = column(.usage, "active_users", child.table)
    let seats = column(.deals, "seats", dataset.deals)
    return Self.days.flatMap { day in
      RankAssociation.rows(
        "adoption-\(day)",
        cohort.customers.map { customer in
          guard customer.days >= day else { return nil }
          let wanted = customer.entry.adding(days: day)
          let row = child.range(of: Int(customer.row)).filter { index in
            starts[index].moment.map { moment in
              let start = moment.day(in: zone)
              return start <= wanted && start.days(to: wanted) < Self.longestPeriod
            } ?? false
          }.last
          guard let row else { return nil }
          if let features, let value = features[row].value { return Double(value) / 10_000 }
          guard let active = users?[row].value, let bought = seats?[Int(customer.row)].value, bought > 0 else {
            return nil
          }
          return Double(active) / Double(bought)
        }, cohort)
    }
  }

  private func column(_ name: TableName, _ field: String, _ table: Table) -> Column? {
    guard let column = dataset.catalogue.id(name, field).map({ table.column($0) }), !column.isAbsent else { return nil }
    return column
  }
}
