/// A chart of monthly shares with varying numbers behind them (p chart; Shewhart 1931): limits p̄ ± 3√(p̄q̄/n), cut at 0 and 1.
public struct ProportionChart: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    /// Nil for a month without accounts, and so are the limits.
    public let share: Double?
    public let limits: Interval?
    /// Distance from p̄ in standard errors; nil where p̄ is 0 or 1.
    public let score: Double?
  }

  public let mean: Double
  public let points: [Point]
  /// Laney's (2002) widening: mean moving range of the scores over d₂, near 1 without extra variation. Nil for fewer than two scores.
  public let laneySigma: Double?

  /// Nil without accounts, or with counts that do not fit each other.
  public init?(events: [Int], totals: [Int]) {
    guard events.count == totals.count, zip(events, totals).allSatisfy({ $0 >= 0 && $0 <= $1 }) else { return nil }
    let all = totals.reduce(0, +)
    guard all > 0 else { return nil }
    let mean = Double(events.reduce(0, +)) / Double(all)
    self.mean = mean
    points = zip(events, totals).map { count, total in
      guard total > 0 else { return Point(share: nil, limits: nil, score: nil) }
      let share = Double(count) / Double(total)
      let error = (mean * (1 - mean) / Double(total)).squareRoot()
      return Point(
        share: share, limits: Interval(mean - 3 * error, mean + 3 * error).clamped(to: 0...1),
        score: error > 0 ? (share - mean) / error : nil)
    }
    let ranges = MovingRange.ranges(points.compactMap(\.score))
    laneySigma = ranges.isEmpty ? nil : ranges.reduce(0, +) / Double(ranges.count) / MovingRange.d2
  }
}
