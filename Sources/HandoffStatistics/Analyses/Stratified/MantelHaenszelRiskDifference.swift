/// The common risk difference over strata (Mantel and Haenszel weights n₁n₀/N) with the variance of Sato (1989), which holds for few
/// large and for many small strata. Strata with an empty arm drop out; strata without churn, or with nothing else, stay.
public struct MantelHaenszelRiskDifference: Hashable, Sendable {
  public let estimate: Estimate

  /// Nil where no stratum has both arms.
  public init?(_ strata: [TwoByTwoTable], _ confidence: ConfidenceLevel = .standard) {
    var weight = 0.0
    var gap = 0.0
    var p = 0.0
    var q = 0.0
    for table in strata where table.hasBothArms {
      let n = Double(table.total)
      let n1 = Double(table.exposed)
      let n0 = Double(table.others)
      let a = Double(table.exposedEvents)
      let c = Double(table.otherEvents)
      weight += n1 * n0 / n
      gap += (a * n0 - c * n1) / n
      p += (n1 * n1 * c - n0 * n0 * a + n1 * n0 * (n0 - n1) / 2) / (n * n)
      q += (a * (n0 - c) + c * (n1 - a)) / (2 * n)
    }
    guard weight > 0 else { return nil }
    let difference = gap / weight
    let variance = (difference * p + q) / (weight * weight)
    estimate = Estimate(difference, error: max(0, variance).squareRoot(), confidence)
  }
}
