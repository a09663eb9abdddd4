/// Do values of one group tend to be larger than those of another? (Mann and Whitney 1947)
///
/// U counts the pairs in which x is larger, ties half. The normal p has the tie-corrected variance and a continuity correction of 0.5.
/// Cliff's (1993) delta is 2U/(n₁n₂) - 1.
public struct MannWhitneyTest: Hashable, Sendable {
  public let u: Double
  public let delta: Double
  /// Nil where all values are equal.
  public let z: Double?
  public let p: Double?

  /// Nil where a group is empty.
  public init?(_ x: [Double], _ y: [Double]) {
    guard !x.isEmpty, !y.isEmpty else { return nil }
    let ranks = Midranks(x + y)
    let n1 = Double(x.count)
    let n2 = Double(y.count)
    let n = n1 + n2
    u = CompensatedSum.of(ranks.ranks.prefix(x.count)) - n1 * (n1 + 1) / 2
    delta = 2 * u / (n1 * n2) - 1
    let ties = ranks.tieSum { $0 * $0 * $0 - $0 }
    let variance = n1 * n2 / 12 * (n + 1 - ties / (n * (n - 1)))
    guard variance > 0 else {
      z = nil
      p = nil
      return
    }
    let gap = u - n1 * n2 / 2
    let size = max(0, abs(gap) - 0.5) / variance.squareRoot()
    z = gap < 0 ? -size : size
    p = NormalDistribution.twoSided(size)
  }
}
