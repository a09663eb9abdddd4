/// The difference of two restricted means within strata, pooled with the weights n₁n₀/(n₁ + n₀) of Mantel and Haenszel.
///
/// Strata in which an arm is not followed to τ drop out, because a curve taken as flat beyond its last day would invent days.
public struct StratifiedRestrictedMean: Hashable, Sendable {
  /// First arm minus second, in the unit of time.
  public let difference: Estimate

  /// `isFirst` and `strata` stand beside the durations. Nil where no stratum has both arms followed to `horizon`.
  public init?(
    _ durations: [CensoredDuration], isFirst: [Bool], strata: [Int], to horizon: Double,
    _ confidence: ConfidenceLevel = .standard
  ) {
    let byStratum = Dictionary(grouping: durations.indices) { strata[$0] }
    var (weights, sum, spread) = (0.0, 0.0, 0.0)
    for stratum in byStratum.keys.sorted() {
      let members = byStratum[stratum] ?? []
      let arms = [true, false].map { side in
        KaplanMeierCurve(members.filter { isFirst[$0] == side }.map { durations[$0] }, confidence)
      }
      guard arms.allSatisfy({ $0.count > 0 && ($0.at(horizon).isEstimable) }),
        let contrast = RestrictedMeanContrast(arms[0], arms[1], to: horizon, confidence)
      else { continue }
      let weight = Double(arms[0].count * arms[1].count) / Double(members.count)
      weights += weight
      sum += weight * contrast.difference.value
      spread += weight * weight * contrast.difference.error * contrast.difference.error
    }
    guard weights > 0 else { return nil }
    difference = Estimate(sum / weights, error: spread.squareRoot() / weights, confidence)
  }
}
