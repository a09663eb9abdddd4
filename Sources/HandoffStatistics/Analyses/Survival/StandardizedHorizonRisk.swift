/// The gap at the horizon with the same mix of strata in both arms: each stratum's difference from its own two Kaplan-Meier curves,
/// weighted by the accounts of the stratum. Strata lacking an arm, or an arm not followed to the horizon, are left out.
public struct StandardizedHorizonRisk: Hashable, Sendable {
  public let difference: Estimate
  /// The strata used, ascending.
  public let used: [Int]

  /// Nil where no stratum can be used. `strata` counts from 0; `isExposed` marks the first arm.
  public init?(
    _ durations: [CensoredDuration], isExposed: [Bool], strata: [Int], at horizon: Double,
    _ confidence: ConfidenceLevel = .standard
  ) {
    var used: [Int] = []
    var parts: [(weight: Double, gap: Double, variance: Double)] = []
    for stratum in Set(strata).sorted() {
      let members = durations.indices.filter { strata[$0] == stratum }
      func curve(_ arm: Bool) -> KaplanMeierCurve {
        KaplanMeierCurve(members.filter { isExposed[$0] == arm }.map { durations[$0] }, confidence)
      }
      guard let contrast = HorizonRiskContrast(curve(true), curve(false), at: horizon),
        contrast.first.isEstimable, contrast.second.isEstimable
      else { continue }
      used.append(stratum)
      // A curve that has ended at 0 has no Greenwood error; the others still carry the sum.
      let errors = [contrast.first.error, contrast.second.error].map { $0 ?? 0 }
      parts.append(
        (Double(members.count), contrast.difference, errors[0] * errors[0] + errors[1] * errors[1]))
    }
    let total = parts.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return nil }
    self.used = used
    let gap = parts.reduce(0) { $0 + $1.weight * $1.gap } / total
    let variance = parts.reduce(0) { $0 + $1.weight * $1.weight * $1.variance } / (total * total)
    difference = Estimate(gap, error: variance.squareRoot(), confidence)
  }
}
