/// Kendall's tau-b, the share of concordant minus discordant pairs corrected for ties (Kendall 1945), in O(n log n).
///
/// The p value is normal with the tie-corrected variance of S and no continuity correction. The interval is Wald with the asymptotic
/// error of Brown and Benedetti (1977), cut at ±1. With w = √(wᵣw_c), wᵣ = n² - Σnᵢ.², and per account d = concordant - discordant
/// partners and v = nᵢ.w_c + n.ⱼwᵣ: σ² = (Σ(2wd + τv)² - n³τ²(wᵣ + w_c)²)/w⁴.
public struct KendallCorrelation: Hashable, Sendable {
  public let count: Int
  /// Nil where a column is constant, and so is everything below.
  public let value: Double?
  /// Concordant minus discordant pairs.
  public let score: Double
  public let z: Double?
  public let p: Double?
  public let error: Double?
  /// Nil where the error is 0.
  public let interval: Interval?

  /// Nil for columns of unequal length.
  public init?(_ x: [Double], _ y: [Double], _ confidence: ConfidenceLevel = .standard) {
    guard x.count == y.count else { return nil }
    count = x.count
    let balance = Self.balance(DenseRanks(x).ranks, DenseRanks(y))
    score = Double(balance.reduce(0, +)) / 2
    let first = Midranks(x)
    let second = Midranks(y)
    let n = Double(count)
    let rows = n * n - first.tieSum { $0 * $0 }
    let columns = n * n - second.tieSum { $0 * $0 }
    guard rows > 0, columns > 0 else {
      value = nil
      z = nil
      p = nil
      error = nil
      interval = nil
      return
    }
    let weight = (rows * columns).squareRoot()
    let tau = min(1, max(-1, 2 * score / weight))
    value = tau
    let z = score / Self.variance(n, first, second).squareRoot()
    self.z = z.isFinite ? z : nil
    p = z.isFinite ? NormalDistribution.twoSided(z) : nil
    let sizesX = Self.groupSizes(DenseRanks(x))
    let sizesY = Self.groupSizes(DenseRanks(y))
    let squares = CompensatedSum.of(
      balance.indices.lazy.map { index in
        let term = 2 * weight * Double(balance[index]) + tau * (sizesX[index] * columns + sizesY[index] * rows)
        return term * term
      })
    let offset = n * n * n * tau * tau * (rows + columns) * (rows + columns)
    // At a perfect order both terms are equal and what is left is rounding.
    let left = squares - offset > 1e-12 * squares ? squares - offset : 0
    let error = left.squareRoot() / (weight * weight)
    self.error = error
    interval = Interval(around: tau, error: error, confidence)?.clamped(to: -1...1)
  }

  /// Per account, its concordant minus its discordant partners: sweeps over groups of equal x from both ends.
  private static func balance(_ x: [Int], _ y: DenseRanks) -> [Int] {
    let order = x.indices.sorted { x[$0] < x[$1] }
    var balance = [Int](repeating: 0, count: x.count)
    for isForward in [true, false] {
      var tree = CountTree(ranks: y.count)
      let sequence = isForward ? order : order.reversed()
      var start = 0
      while start < sequence.count {
        var end = start + 1
        while end < sequence.count, x[sequence[end]] == x[sequence[start]] { end += 1 }
        for index in sequence[start..<end] {
          let difference = tree.below(y.ranks[index]) - tree.above(y.ranks[index])
          balance[index] += isForward ? difference : -difference
        }
        for index in sequence[start..<end] { tree.insert(y.ranks[index]) }
        start = end
      }
    }
    return balance
  }

  private static func groupSizes(_ ranks: DenseRanks) -> [Double] {
    var sizes = [Double](repeating: 0, count: ranks.count)
    for rank in ranks.ranks { sizes[rank] += 1 }
    return ranks.ranks.map { sizes[$0] }
  }

  /// The variance of S under independence with ties (Kendall 1970, eq. 4.4).
  private static func variance(_ n: Double, _ first: Midranks, _ second: Midranks) -> Double {
    let whole = n * (n - 1) * (2 * n + 5)
    let one = first.tieSum { $0 * ($0 - 1) * (2 * $0 + 5) }
    let other = second.tieSum { $0 * ($0 - 1) * (2 * $0 + 5) }
    var variance = (whole - one - other) / 18
    if n > 2 {
      variance +=
        first.tieSum { $0 * ($0 - 1) * ($0 - 2) } * second.tieSum { $0 * ($0 - 1) * ($0 - 2) }
        / (9 * n * (n - 1) * (n - 2))
    }
    return variance + first.tieSum { $0 * ($0 - 1) } * second.tieSum { $0 * ($0 - 1) } / (2 * n * (n - 1))
  }
}
