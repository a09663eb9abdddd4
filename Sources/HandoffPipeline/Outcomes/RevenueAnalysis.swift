import Foundation
import HandoffModel
import HandoffStatistics

/// Revenue kept and at stake among customers with a full year, each currency for itself, with percentile intervals of resampled
/// customers. Customers without an annual value are in no sum.
struct RevenueAnalysis {
  /// Fewer in a group, and nothing is said of its revenue.
  private static let fewestInArm = 10
  /// Fewer, and customers are not drawn again.
  private static let fewestForBootstrap = 20
  /// Draws above which customers are drawn again less often, never less than `fewestReplicates` times.
  private static let mostDraws = 40_000_000
  private static let fewestReplicates = 200
  /// The part of one customer above which the figure is given without it too.
  private static let largePart = 0.2

  private let cohort: OutcomeCohort
  private let history: RevenueHistory
  /// Mature customers with an annual value, by currency, in the order of the cohort.
  private let members: [(currency: String, customers: [Int])]

  init(_ cohort: OutcomeCohort, _ dataset: Dataset, zone: Zone) {
    self.cohort = cohort
    history = RevenueHistory(dataset, zone: zone)
    let mature = cohort.customers.indices.filter { cohort.isMature($0) && cohort.customers[$0].annualValue != nil }
    let byCurrency = Dictionary(grouping: mature) { cohort.customers[$0].currency ?? "" }
    members = byCurrency.keys.sorted().map { ($0, byCurrency[$0] ?? []) }
  }

  var atStake: [MoneyAtStake] {
    members.flatMap { currency, customers in
      MoneyAtStake.Step.allCases.compactMap { step in money(step, currency, customers) }
    }
  }

  private func money(_ step: MoneyAtStake.Step, _ currency: String, _ customers: [Int]) -> MoneyAtStake? {
    let arms = customers.compactMap { index in step.isLower(cohort.customers[index].grade).map { (index, $0) } }
    let accounts = arms.map { account($0.0, isPoor: $0.1) }
    let lower = accounts.count(where: \.isPoor)
    guard min(lower, accounts.count - lower) >= Self.fewestInArm, let figure = figure(.excessRevenue, accounts) else {
      return nil
    }
    let total = accounts.reduce(0) { $0 + $1.before }
    let largest = accounts.indices.max { accounts[$0].before < accounts[$1].before }
    let part = largest.map { total > 0 ? accounts[$0].before / total : 0 } ?? 0
    var rest = accounts
    if let largest { rest.remove(at: largest) }
    return MoneyAtStake(
      step: step, currency: currency, customers: lower, others: accounts.count - lower,
      exposed: accounts.filter(\.isPoor).reduce(0) { $0 + $1.before }, value: figure.estimate,
      limits: interval(figure, accounts.count), replicates: replicates(accounts.count), largestShare: part,
      valueWithoutLargest: part > Self.largePart
        ? RevenueAtStake(rest, Bootstrap(replicates: 0)).figure(.excessRevenue)?.estimate : nil)
  }

  /// How much of the revenue of a year ago is still there, growth left out and counted.
  func associations() -> [Association] {
    members.flatMap { currency, customers -> [Association] in
      let accounts = customers.map { account($0, isPoor: cohort.isPoor[$0]) }
      let revenue = RevenueAtStake(accounts, bootstrap(accounts.count))
      let lower = accounts.count(where: \.isPoor)
      return RevenueMeasure.allCases.map { measure in
        let figure = revenue.figure(measure)
        var row = Association(
          "revenue", outcome: currency.isEmpty ? "revenue" : "revenue-\(currency)",
          exposure: measure.isOfWhole ? "all" : "poor", estimator: measure.rawValue, value: figure?.estimate)
        row.cohort = "mature"
        row.limits = figure.flatMap { interval($0, accounts.count) }
        row.measure = .returnOnInvestment
        row.unit = measure == .excessRevenue ? currency : measure == .excessAccounts ? "customers" : "share"
        row.exposed = lower
        row.others = accounts.count - lower
        row.events = accounts.count(where: \.hasChurned)
        row.horizon = cohort.settings.horizon
        row.landmark = cohort.settings.landmark
        return row
      }
    }
  }

  private func account(_ index: Int, isPoor: Bool) -> RevenueAccount {
    let customer = cohort.customers[index]
    let before = Double(customer.annualValue ?? 0) / 10_000
    let hasChurned = cohort.churnedInTime(index)
    let later = history.annualRevenue(customer.row, on: customer.entry.adding(days: cohort.settings.horizon))
    return RevenueAccount(
      isPoor: isPoor, hasChurned: hasChurned, before: before, after: hasChurned ? 0 : later ?? before)
  }

  private func figure(_ measure: RevenueMeasure, _ accounts: [RevenueAccount]) -> BootstrapSummary? {
    RevenueAtStake(accounts, bootstrap(accounts.count)).figure(measure)
  }

  private func bootstrap(_ customers: Int) -> Bootstrap {
    Bootstrap(replicates: replicates(customers), threads: ProcessInfo.processInfo.activeProcessorCount)
  }

  /// How often so many customers are drawn again.
  private func replicates(_ customers: Int) -> Int {
    let wanted = customers < Self.fewestForBootstrap ? 0 : cohort.settings.replicates
    let affordable = max(Self.fewestReplicates, Self.mostDraws / max(1, customers))
    return min(wanted, affordable)
  }

  private func interval(_ figure: BootstrapSummary, _ customers: Int) -> Limits? {
    figure.percentileInterval.map(Limits.init)
  }
}

extension MoneyAtStake.Step {
  /// Whether a grade is in the lower of the two groups; nil in neither.
  fileprivate func isLower(_ grade: Grade?) -> Bool? {
    switch (self, grade) {
    case (_, nil): nil
    case (.poorToOthers, let grade?): grade == .poor
    case (.poorToFair, .poor?), (.fairToGood, .fair?), (.goodToExcellent, .good?): true
    case (.poorToFair, .fair?), (.fairToGood, .good?), (.goodToExcellent, .excellent?): false
    default: nil
    }
  }
}

extension RevenueMeasure {
  /// Whether it is about all customers, not about poor handoffs.
  fileprivate var isOfWhole: Bool { [.logoChurn, .grossRetention, .netRetention].contains(self) }
}
