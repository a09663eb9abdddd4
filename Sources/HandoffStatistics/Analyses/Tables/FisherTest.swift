/// Fisher's exact test of a two by two table: the chance, given the margins, of tables no likelier than the one seen.
public struct FisherTest: Hashable, Sendable {
  /// Tables count as no likelier up to a relative difference of 10⁻⁷, as everywhere else.
  private static let tolerance = 1 + 1e-7

  public let p: Double
  /// Half the chance of the table seen, and of tables exactly as likely, taken off (Lancaster 1961).
  public let midP: Double

  /// Nil where an arm is empty.
  public init?(_ table: TwoByTwoTable) {
    guard table.hasBothArms,
      let distribution = HypergeometricDistribution(marked: table.exposed, drawn: table.events, total: table.total)
    else { return nil }
    let seen = distribution.probability(table.exposedEvents)
    // From the table seen outwards by the ratio of neighbouring tables: no cancellation, and one library call.
    var sum = CompensatedSum()
    var tied = CompensatedSum()
    sum.add(seen)
    tied.add(seen)
    for step in [1, -1] {
      var k = table.exposedEvents
      var probability = seen
      while distribution.support.contains(k + step) {
        probability *= Self.ratio(distribution, from: k, step)
        k += step
        if probability <= seen * Self.tolerance { sum.add(probability) }
        if probability <= seen * Self.tolerance, probability * Self.tolerance >= seen { tied.add(probability) }
        if probability == 0 { break }
      }
    }
    p = min(1, sum.value)
    midP = p - tied.value / 2
  }

  private static func ratio(_ distribution: HypergeometricDistribution, from k: Int, _ step: Int) -> Double {
    let base = min(k, k + step)
    let up = Double(distribution.marked - base) * Double(distribution.drawn - base)
    let spare = distribution.total - distribution.marked - distribution.drawn
    let down = Double(base + 1) * Double(spare + base + 1)
    return step > 0 ? up / down : down / up
  }
}
