/// Does the share of events rise or fall along ordered groups? (Cochran 1954, Armitage 1955)
///
/// T = Σs(x - np̄) against its variance p̄q̄(Σns² - (Σns)²/N), with N, not N - 1, and no continuity correction. Groups stand worst first
/// with scores 0, 1, 2, ... unless given; an empty group keeps its score. z < 0 means fewer events in the better groups.
public struct CochranArmitageTrend: Hashable, Sendable {
  public let z: Double
  public let chiSquare: Double
  public let p: Double
  /// Change of the share per unit of score, by weighted least squares.
  public let slope: Double

  /// Nil with no events or only events, with one group filled, and with counts that do not fit each other.
  public init?(events: [Int], totals: [Int], scores: [Double]? = nil) {
    let scores = scores ?? events.indices.map(Double.init)
    guard events.count == totals.count, scores.count == totals.count,
      zip(events, totals).allSatisfy({ $0 >= 0 && $0 <= $1 })
    else { return nil }
    let n = Double(totals.reduce(0, +))
    let share = Double(events.reduce(0, +)) / n
    guard n > 0, share > 0, share < 1 else { return nil }
    let mean = zip(scores, totals).reduce(0) { $0 + $1.0 * Double($1.1) } / n
    let spread = zip(scores, totals).reduce(0) { $0 + Double($1.1) * ($1.0 - mean) * ($1.0 - mean) }
    guard spread > 0 else { return nil }
    var distance = CompensatedSum()
    for group in scores.indices {
      distance.add((scores[group] - mean) * (Double(events[group]) - Double(totals[group]) * share))
    }
    z = distance.value / (share * (1 - share) * spread).squareRoot()
    chiSquare = z * z
    p = NormalDistribution.twoSided(z)
    slope = distance.value / spread
  }
}
