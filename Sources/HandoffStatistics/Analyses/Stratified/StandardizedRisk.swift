/// Both arms' risks at the same mix of strata: direct standardisation to the accounts of each stratum, with binomial variances and Wald
/// limits. Strata lacking an arm are left out and the weights shared among the rest.
public struct StandardizedRisk: Hashable, Sendable {
  public let exposedRisk: Double
  public let otherRisk: Double
  public let difference: Estimate
  /// Positions of the strata used.
  public let used: [Int]

  /// Nil where no stratum has both arms.
  public init?(_ strata: [TwoByTwoTable], _ confidence: ConfidenceLevel = .standard) {
    used = strata.indices.filter { strata[$0].hasBothArms }
    let total = Double(used.reduce(0) { $0 + strata[$1].total })
    guard total > 0 else { return nil }
    var one = 0.0
    var other = 0.0
    var variance = 0.0
    for table in used.map({ strata[$0] }) {
      guard let p1 = table.exposedRisk, let p0 = table.otherRisk else { continue }
      let weight = Double(table.total) / total
      one += weight * p1
      other += weight * p0
      variance +=
        weight * weight * (p1 * (1 - p1) / Double(table.exposed) + p0 * (1 - p0) / Double(table.others))
    }
    exposedRisk = one
    otherRisk = other
    difference = Estimate(one - other, error: variance.squareRoot(), confidence)
  }
}
