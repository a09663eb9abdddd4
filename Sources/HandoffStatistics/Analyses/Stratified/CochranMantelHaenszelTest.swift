/// The test of "no association within any stratum" (Mantel and Haenszel 1959; Cochran 1954): (Σa - ΣE)²/ΣV with the hypergeometric
/// mean and variance. Strata with an empty margin drop out.
public struct CochranMantelHaenszelTest: Hashable, Sendable {
  public let plain: TestResult
  /// A half taken off the distance before squaring, never past 0.
  public let corrected: TestResult

  /// Nil where no stratum says anything.
  public init?(_ strata: [TwoByTwoTable]) {
    var distance = 0.0
    var variance = 0.0
    for table in strata where table.hasBothArms && table.hasBothOutcomes {
      let n = Double(table.total)
      let arms = Double(table.exposed) * Double(table.others)
      distance += Double(table.exposedEvents) - Double(table.exposed) * Double(table.events) / n
      variance += arms * Double(table.events) * Double(table.kept) / (n * n * (n - 1))
    }
    guard variance > 0 else { return nil }
    let short = max(0, abs(distance) - 0.5)
    guard let plain = TestResult(distance * distance / variance, degrees: 1),
      let corrected = TestResult(short * short / variance, degrees: 1)
    else { return nil }
    self.plain = plain
    self.corrected = corrected
  }
}
