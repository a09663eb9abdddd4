/// Observed and expected events with their covariance, gathered from the latest time to the first.
struct LogRankTally {
  private(set) var observed: [Double]
  private(set) var expected: [Double]
  private(set) var variance: SymmetricMatrix
  private var atRisk: [Double]
  private var events: [Double]

  init(groups: Int) {
    observed = [Double](repeating: 0, count: groups)
    expected = observed
    atRisk = observed
    events = observed
    variance = SymmetricMatrix(size: groups)
  }

  mutating func startStratum() {
    for group in atRisk.indices { atRisk[group] = 0 }
  }

  /// One account followed to the present time.
  mutating func follow(_ group: Int, isEvent: Bool) {
    atRisk[group] += 1
    if isEvent { events[group] += 1 }
  }

  /// Everybody followed to the present time has been counted.
  mutating func closeTime() {
    let dead = events.reduce(0, +)
    guard dead > 0 else { return }
    let n = atRisk.reduce(0, +)
    let spread = n > 1 ? dead * (n - dead) / (n - 1) : 0
    for group in atRisk.indices {
      observed[group] += events[group]
      let share = atRisk[group] / n
      expected[group] += dead * share
      for other in 0...group {
        variance[group, other] += spread * share * ((group == other ? 1 : 0) - atRisk[other] / n)
      }
      events[group] = 0
    }
  }
}
