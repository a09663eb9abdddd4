import Glibc

/// The common risk ratio over strata (Mantel and Haenszel 1959) with the error of Greenland and Robins (1985) on the log scale.
/// Strata with an empty margin say nothing and drop out.
public struct MantelHaenszelRiskRatio: Hashable, Sendable {
  /// May be 0 or infinite; then there is no error.
  public let value: Double
  public let logError: Double?
  public let interval: Interval?

  /// Nil where no stratum says anything.
  public init?(_ strata: [TwoByTwoTable], _ confidence: ConfidenceLevel = .standard) {
    var exposed = 0.0
    var others = 0.0
    var spread = 0.0
    for table in strata where table.hasBothArms && table.hasBothOutcomes {
      let n = Double(table.total)
      let n1 = Double(table.exposed)
      let n0 = Double(table.others)
      let a = Double(table.exposedEvents)
      let c = Double(table.otherEvents)
      exposed += a * n0 / n
      others += c * n1 / n
      spread += (Double(table.events) * n1 * n0 - a * c * n) / (n * n)
    }
    guard exposed > 0 || others > 0 else { return nil }
    value = others > 0 ? exposed / others : .infinity
    if exposed > 0, others > 0 {
      let error = (spread / (exposed * others)).squareRoot()
      logError = error
      interval = Interval(around: log(value), error: error, confidence)?.map(exp)
    } else {
      logError = nil
      interval = nil
    }
  }
}
