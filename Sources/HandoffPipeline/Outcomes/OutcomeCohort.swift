import HandoffModel
import HandoffStatistics

/// The customers of the landmark analysis as columns: followed past the landmark and scored at it.
struct OutcomeCohort {
  let settings: OutcomeSettings
  let cutoff: Day
  let customers: [Customer]
  /// From the landmark to churn or cutoff.
  let durations: [CensoredDuration]
  /// Segments from 0, unknown ones last.
  let strata: [Int]
  let isPoor: [Bool]
  /// What was known at the landmark, one per customer.
  let entries: [LandmarkScores.Entry]

  init(
    _ customers: [Customer], _ entries: [LandmarkScores.Entry], _ settings: OutcomeSettings, cutoff: Day
  ) {
    self.settings = settings
    self.cutoff = cutoff
    self.customers = customers
    self.entries = entries
    durations = customers.map { CensoredDuration(Double($0.days - settings.landmark), isEvent: $0.hasChurned) }
    let unknown = (customers.compactMap(\.segment).max() ?? -1) + 1
    strata = customers.map { $0.segment ?? unknown }
    isPoor = customers.map { $0.grade == .poor }
  }

  /// Days from the landmark to the horizon.
  var horizon: Double { Double(settings.horizon - settings.landmark) }

  /// Signed a horizon or more before the cutoff.
  func isMature(_ index: Int) -> Bool { customers[index].entry.days(to: cutoff) >= settings.horizon }

  func churnedInTime(_ index: Int) -> Bool { durations[index].isEvent && durations[index].time <= horizon }

  /// Counts of the mature customers in two arms; nil in `isExposed` leaves a customer out.
  func table(_ members: some Sequence<Int>, isExposed: (Int) -> Bool?) -> TwoByTwoTable? {
    var counts = [0, 0, 0, 0]
    for index in members where isMature(index) {
      guard let exposed = isExposed(index) else { continue }
      counts[(exposed ? 0 : 2) + (churnedInTime(index) ? 0 : 1)] += 1
    }
    return TwoByTwoTable(counts[0], counts[1], counts[2], counts[3])
  }

  /// The same, segment by segment.
  func tables(isExposed: (Int) -> Bool?) -> [TwoByTwoTable] {
    let byStratum = Dictionary(grouping: customers.indices) { strata[$0] }
    return byStratum.keys.sorted().compactMap { table(byStratum[$0] ?? [], isExposed: isExposed) }
  }
}
