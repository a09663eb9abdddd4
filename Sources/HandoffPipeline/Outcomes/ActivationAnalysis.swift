import HandoffModel
import HandoffStatistics

/// Poor handoffs against the others by whether the customer became active, where the export says only yes or no.
///
/// The cohort holds those followed for the minimum only, so that nobody counts as a failure for being young; the adjusted figure
/// compares within months of entry, because those who had less time are the later ones.
enum ActivationAnalysis {
  /// Nil where nothing of that name was read.
  static func outcome(_ source: String, _ cohort: OutcomeCohort, _ dataset: Dataset) -> ActivationOutcome? {
    guard let isActive = test(source, dataset) else { return nil }
    let active = cohort.customers.map { isActive(Int($0.row)) }
    let members = cohort.customers.indices.filter { active[$0] != nil }
    func table(_ members: [Int]) -> TwoByTwoTable? {
      var counts = [0, 0, 0, 0]
      for index in members { counts[(cohort.isPoor[index] ? 0 : 2) + (active[index] == true ? 0 : 1)] += 1 }
      return TwoByTwoTable(counts[0], counts[1], counts[2], counts[3])
    }
    func arm(_ isPoor: Bool) -> ActivationOutcome.Arm {
      let own = members.filter { cohort.isPoor[$0] == isPoor }
      let count = own.count { active[$0] == true }
      return ActivationOutcome.Arm(
        customers: own.count, active: count,
        limits: ProportionInterval(events: count, of: own.count).map { Limits($0.interval) })
    }
    let (poor, others) = (arm(true), arm(false))
    let gap = table(members).flatMap { RiskDifference($0) }
    let months = Dictionary(grouping: members) { MonthKey.of(cohort.customers[$0].entry) }
    let adjusted = MantelHaenszelRiskDifference(months.keys.sorted().compactMap { table(months[$0] ?? []) })?.estimate
    let all = poor.active + others.active
    var evidence = EvidenceSummary(
      exposed: poor.customers, others: others.customers, events: min(all, members.count - all), interval: gap?.interval)
    evidence.adjustedInterval = adjusted?.interval
    evidence.smallestOfInterest = cohort.settings.smallestOfInterest
    // Without a date nobody knows what came first, so the grade never says more than a hint.
    evidence.isExploratory = true
    evidence.isLeaky = cohort.settings.acceptsLeakage
    return ActivationOutcome(
      source: source, poor: poor, others: others, difference: gap?.value, limits: gap.map { Limits($0.interval) },
      adjusted: adjusted?.value, adjustedLimits: adjusted?.interval.map(Limits.init), grade: evidence.grade)
  }

  /// Whether the deal of a row became active: a row of a table, or a yes of a field of deals; nil where nobody knows.
  private static func test(_ source: String, _ dataset: Dataset) -> ((Int) -> Bool?)? {
    if let field = dataset.catalogue.id(.deals, source) {
      let column = dataset.deals.column(field)
      return column.isAbsent ? nil : { column[$0].value.map { $0 == 1 } }
    }
    guard let table = TableName(rawValue: source) else { return nil }
    if table == .accounts {
      return dataset.accounts.rowCount == 0 ? nil : { dataset.accountRows[$0] >= 0 }
    }
    return dataset.children[table].map { child in { !child.range(of: $0).isEmpty } }
  }
}
