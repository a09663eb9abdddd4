/// The ranks between which the median of a population lies with 95 % confidence, whatever its distribution.
///
/// Conover, "Practical Nonparametric Statistics" (1999), section 3.2: of n sorted values, the r-th smallest and the r-th
/// largest bound the median with confidence 1 - 2·P(X < r) for X binomial(n, 1/2); r is the largest for which that is at
/// least 95 %. Exact up to a thousand values, beyond that r = (n - 1.96·√n) / 2, rounded down.
public struct MedianInterval: Hashable, Sendable {
  private static let z = 1.959963984540054
  private static let tail = 0.025
  private static let exactLimit = 1_000

  /// Ranks from 1.
  public let lower: Int
  public let upper: Int

  /// Nil for fewer than six values: no two of them bound the median that surely.
  public init?(of count: Int) {
    guard count >= 6 else { return nil }
    let rank =
      count <= Self.exactLimit ? Self.exactRank(count) : Int((Double(count) - Self.z * Double(count).squareRoot()) / 2)
    lower = rank
    upper = count - rank + 1
  }

  private static func exactRank(_ count: Int) -> Int {
    var probability = 1.0
    for _ in 0..<count { probability /= 2 }
    var cumulative = 0.0
    var rank = 0
    // P(X <= rank) while it is at most the tail: then P(X < rank + 1) is.
    while cumulative + probability <= tail {
      cumulative += probability
      probability *= Double(count - rank) / Double(rank + 1)
      rank += 1
    }
    return rank
  }
}
