/// A share of a population with its 95 % score interval.
///
/// Wilson (1927), "Probable inference, the law of succession, and statistical inference", without continuity correction:
/// with p = x/n and z the normal quantile, the limits are (p + z²/2n ± z·√(p(1-p)/n + z²/4n²)) / (1 + z²/n). The lower limit is
/// exactly 0 at x = 0 and the upper exactly 1 at x = n.
public struct ProportionInterval: Hashable, Sendable {
  /// The 97.5 % quantile of the standard normal distribution.
  private static let z = 1.959963984540054

  public let events: Int
  public let total: Int
  public let share: Double
  public let lower: Double
  public let upper: Double

  /// Nil for an empty population, and where there are more events than members or fewer than none.
  public init?(events: Int, of total: Int) {
    guard total > 0, (0...total).contains(events) else { return nil }
    self.events = events
    self.total = total
    let n = Double(total)
    let p = Double(events) / n
    let zz = Self.z * Self.z
    let centre = p + zz / (2 * n)
    let halfWidth = Self.z * (p * (1 - p) / n + zz / (4 * n * n)).squareRoot()
    let scale = 1 + zz / n
    share = p
    lower = events == 0 ? 0 : (centre - halfWidth) / scale
    upper = events == total ? 1 : (centre + halfWidth) / scale
  }
}
