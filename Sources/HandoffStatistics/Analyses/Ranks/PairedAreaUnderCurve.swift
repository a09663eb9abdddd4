/// Which of two markers sorts the same accounts better? The difference of their areas with DeLong's covariance (1988).
public struct PairedAreaUnderCurve: Hashable, Sendable {
  public let first: Double
  public let second: Double
  /// First minus second; nil for fewer than two accounts in a class.
  public let difference: Estimate?

  /// Nil where a class is empty or the columns differ in length.
  public init?(isPositive: [Bool], _ a: [Double], _ b: [Double], _ confidence: ConfidenceLevel = .standard) {
    guard isPositive.count == a.count, isPositive.count == b.count,
      let one = Self.placements(isPositive, a), let other = Self.placements(isPositive, b)
    else { return nil }
    first = one.area
    second = other.area
    let gap = one.area - other.area
    if let own = one.variance(with: one), let others = other.variance(with: other), let both = one.variance(with: other)
    {
      let variance = own + others - 2 * both
      difference = Estimate(gap, error: variance > 1e-24 ? variance.squareRoot() : 0, confidence)
    } else {
      difference = nil
    }
  }

  private static func placements(_ isPositive: [Bool], _ marker: [Double]) -> Placements? {
    Placements(
      positives: marker.indices.filter { isPositive[$0] }.map { marker[$0] },
      negatives: marker.indices.filter { !isPositive[$0] }.map { marker[$0] })
  }
}
