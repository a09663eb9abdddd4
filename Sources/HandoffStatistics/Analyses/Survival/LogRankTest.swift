/// Do survival curves of several groups differ? (Mantel 1966)
///
/// Observed and expected events per group over all event times, hypergeometric variance, strata summed. Risk sets of one add to the
/// expectation but not to the variance. Degrees of freedom: groups with a positive expectation, less one. The trend gives the groups
/// the scores 0, 1, 2, ... and has one degree of freedom (Tarone 1975).
public struct LogRankTest: Hashable, Sendable {
  public let observed: [Double]
  public let expected: [Double]
  /// Nil where fewer than two groups have an expectation.
  public let test: TestResult?
  /// Nil where the variance is 0.
  public let trendZ: Double?
  public let trendP: Double?

  /// `groups` and `strata` count from 0 and stand beside the durations. Nil where the columns differ in length.
  public init?(_ durations: [CensoredDuration], groups: [Int], strata: [Int]? = nil) {
    let strata = strata ?? [Int](repeating: 0, count: durations.count)
    guard groups.count == durations.count, strata.count == durations.count, (groups.min() ?? 0) >= 0 else { return nil }
    let count = (groups.max() ?? -1) + 1
    var tally = LogRankTally(groups: count)
    // Latest first within a stratum, so that everybody already passed is at risk.
    let order = durations.indices.sorted {
      (strata[$0], durations[$1].time, $0) < (strata[$1], durations[$0].time, $1)
    }
    var start = 0
    while start < order.count {
      if start == 0 || strata[order[start]] != strata[order[start - 1]] { tally.startStratum() }
      var end = start
      while end < order.count, strata[order[end]] == strata[order[start]],
        durations[order[end]].time == durations[order[start]].time
      {
        tally.follow(groups[order[end]], isEvent: durations[order[end]].isEvent)
        end += 1
      }
      tally.closeTime()
      start = end
    }
    observed = tally.observed
    expected = tally.expected
    let gaps = zip(tally.observed, tally.expected).map { $0 - $1 }
    let used = gaps.indices.filter { tally.expected[$0] > 0 }
    let kept = Array(used.dropLast())
    test = CholeskyFactor(tally.variance.selecting(kept)).flatMap { factor in
      TestResult(factor.inverseQuadratic(kept.map { gaps[$0] }), degrees: kept.count)
    }
    let scores = gaps.indices.map(Double.init)
    let variance = tally.variance.quadratic(scores)
    let distance = zip(scores, gaps).reduce(0) { $0 + $1.0 * $1.1 }
    let z = variance > 1e-12 ? distance / variance.squareRoot() : nil
    trendZ = z
    trendP = z.map(NormalDistribution.twoSided)
  }
}
