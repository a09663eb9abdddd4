/// How often a difference of two rates would be seen with the accounts there are (same approximation as `AccountsNeeded`).
public struct TwoProportionPower: Hashable, Sendable {
  /// In the direction of the effect only, as R's power.prop.test counts.
  public let power: Double
  /// A finding in the wrong direction counted too.
  public let bothTails: Double

  /// Nil for empty arms or rates outside 0...1.
  public init?(exposedRisk p1: Double, exposed n1: Int, otherRisk p0: Double, others n0: Int, alpha: Double = 0.05) {
    guard n1 > 0, n0 > 0, (0...1).contains(p1), (0...1).contains(p0), alpha > 0, alpha < 1 else { return nil }
    let exposed = Double(n1)
    let others = Double(n0)
    let mean = (exposed * p1 + others * p0) / (exposed + others)
    let null = (mean * (1 - mean) * (1 / exposed + 1 / others)).squareRoot()
    let error = (p1 * (1 - p1) / exposed + p0 * (1 - p0) / others).squareRoot()
    let z = NormalDistribution.quantile(1 - alpha / 2)
    let gap = abs(p1 - p0)
    guard error > 0 else {
      power = gap > z * null ? 1 : 0
      bothTails = power
      return
    }
    power = NormalDistribution.cumulative((gap - z * null) / error)
    bothTails = power + NormalDistribution.cumulative((-gap - z * null) / error)
  }

  /// The smallest exposed risk above the other that would be seen with the chance asked for; nil where not even certainty would.
  public static func detectableRisk(
    above p0: Double, exposed n1: Int, others n0: Int, _ target: PowerTarget = .standard
  ) -> Double? {
    func excess(_ p1: Double) -> Double {
      (TwoProportionPower(exposedRisk: p1, exposed: n1, otherRisk: p0, others: n0, alpha: target.alpha)?.power ?? .nan)
        - target.power
    }
    guard p0 >= 0, p0 < 1, excess(1) >= 0 else { return nil }
    return BracketedRoot.find(from: p0, to: 1, excess)
  }
}
