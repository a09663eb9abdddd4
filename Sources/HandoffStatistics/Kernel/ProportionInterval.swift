/// A share of a population with its score interval.
///
/// Wilson (1927), "Probable inference, the law of succession, and statistical inference", without continuity correction:
/// with p = x/n and z the normal quantile, the limits are (p + z²/2n ± z·√(p(1-p)/n + z²/4n²)) / (1 + z²/n). The lower limit is
/// exactly 0 at x = 0 and the upper exactly 1 at x = n.
public struct ProportionInterval: Hashable, Sendable {
  public let events: Int
  public let total: Int
  public let share: Double
  public let lower: Double
  public let upper: Double

  /// Nil for an empty population, and where there are more events than members or fewer than none.
  public init?(events: Int, of total: Int, _ confidence: ConfidenceLevel = .standard) {
    guard total > 0, (0...total).contains(events) else { return nil }
    self.init(events, total, weight: Double(total), confidence)
  }

  /// For a sample of `total` out of `population`: the interval of n(N - 1)/(N - n) members drawn from an endless one. A full
  /// census has no sampling error, so its limits are the share itself. Nil where the sample is larger than the population.
  public init?(
    events: Int, of total: Int, drawnFrom population: Int, _ confidence: ConfidenceLevel = .standard
  ) {
    guard total > 0, (0...total).contains(events), total <= population else { return nil }
    let left = Double(population - total)
    self.init(
      events, total, weight: left == 0 ? .infinity : Double(total) * Double(population - 1) / left, confidence)
  }

  /// `weight` is the number of members the share is worth.
  private init(_ events: Int, _ total: Int, weight: Double, _ confidence: ConfidenceLevel) {
    self.events = events
    self.total = total
    share = events == total ? 1 : Double(events) / Double(total)
    let limits = Self.limits(of: share, members: weight, confidence)
    lower = limits.lower
    upper = limits.upper
  }

  /// The limits of a share that is worth so many members drawn from an endless population; `members` is positive.
  static func limits(of share: Double, members: Double, _ confidence: ConfidenceLevel) -> Interval {
    let zz = confidence.z * confidence.z
    let centre = share + zz / (2 * members)
    let halfWidth = confidence.z * (share * (1 - share) / members + zz / (4 * members * members)).squareRoot()
    let scale = 1 + zz / members
    return Interval(share == 0 ? 0 : (centre - halfWidth) / scale, share == 1 ? 1 : (centre + halfWidth) / scale)
  }

  public var interval: Interval { Interval(lower, upper) }
}
