/// The test of "one odds ratio in all strata" (Breslow and Day 1980) at the Mantel-Haenszel odds ratio, and Tarone's (1985) correction
/// for that ratio being an estimate. Needs two strata with both arms and both outcomes.
public struct BreslowDayTest: Hashable, Sendable {
  public let breslowDay: TestResult
  public let tarone: TestResult

  /// Nil where fewer than two strata say anything or the common ratio is 0 or infinite.
  public init?(_ strata: [TwoByTwoTable]) {
    let used = strata.filter { $0.hasBothArms && $0.hasBothOutcomes }
    guard used.count > 1, let ratio = MantelHaenszelOddsRatio(used)?.value, ratio > 0, ratio.isFinite else {
      return nil
    }
    var statistic = 0.0
    var distance = 0.0
    var variance = 0.0
    for table in used {
      let fitted = Self.fitted(table, ratio)
      let cells = [
        fitted, Double(table.exposed) - fitted, Double(table.events) - fitted,
        Double(table.others - table.events) + fitted,
      ]
      let spread = 1 / cells.reduce(0) { $0 + 1 / $1 }
      let gap = Double(table.exposedEvents) - fitted
      statistic += gap * gap / spread
      distance += gap
      variance += spread
    }
    guard let breslowDay = TestResult(statistic, degrees: used.count - 1),
      let tarone = TestResult(statistic - distance * distance / variance, degrees: used.count - 1)
    else { return nil }
    self.breslowDay = breslowDay
    self.tarone = tarone
  }

  /// The exposed events that give the ratio ψ under the margins: (1 - ψ)A² + bA - ψn₁m = 0, by the root that stays stable at ψ = 1.
  private static func fitted(_ table: TwoByTwoTable, _ ratio: Double) -> Double {
    let n1 = Double(table.exposed)
    let m = Double(table.events)
    let linear = Double(table.others) - m + ratio * (n1 + m)
    let root = max(0, linear * linear + 4 * (1 - ratio) * ratio * n1 * m).squareRoot()
    return 2 * ratio * n1 * m / (linear + root)
  }
}
