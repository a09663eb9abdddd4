/// How often, of two accounts whose order of churning is known, the one with the higher risk churned first (Harrell 1982).
///
/// A pair counts where the shorter time is an event; at equal times an event comes before a censoring, and two events at one time do
/// not count. Equal risks count half. Pairs stand within strata. The standard error is the infinitesimal jackknife: the sum of
/// squares of each account's influence (its own pairs less C times their number, over all pairs). In O(n log n).
public struct ConcordanceIndex: Hashable, Sendable {
  public let concordant: Int
  public let discordant: Int
  public let tiedRisk: Int
  public let value: Double
  public let error: Double

  /// Nil where no pair counts or the columns differ in length. `strata` count from 0.
  public init?(_ durations: [CensoredDuration], risks: [Double], strata: [Int]? = nil) {
    let strata = strata ?? [Int](repeating: 0, count: durations.count)
    guard risks.count == durations.count, strata.count == durations.count else { return nil }
    var pairs = PairCounts(count: durations.count)
    let order = durations.indices.sorted {
      (strata[$0], durations[$0].time, durations[$0].isEvent ? 0 : 1, $0)
        < (strata[$1], durations[$1].time, durations[$1].isEvent ? 0 : 1, $1)
    }
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, strata[order[end]] == strata[order[start]] { end += 1 }
      pairs.count(order[start..<end].map { $0 }, durations, risks)
      start = end
    }
    let total = Double(pairs.all)
    guard total > 0 else { return nil }
    concordant = pairs.concordant
    discordant = pairs.discordant
    tiedRisk = pairs.all - pairs.concordant - pairs.discordant
    let value = (Double(pairs.concordant) + Double(tiedRisk) / 2) / total
    self.value = value
    error =
      CompensatedSum.of(
        pairs.influences.lazy.map { own in
          let influence = (own.credit - value * own.pairs) / total
          return influence * influence
        }
      ).squareRoot()
  }
}
