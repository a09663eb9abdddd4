import Glibc

/// The common odds ratio over strata: R/S with R = Σad/N and S = Σbc/N (Mantel and Haenszel 1959), its error on the log scale from
/// Robins, Breslow and Greenland (1986). Strata with an empty margin say nothing and drop out.
public struct MantelHaenszelOddsRatio: Hashable, Sendable {
  /// May be 0 or infinite; then there is no error.
  public let value: Double
  public let logError: Double?
  public let interval: Interval?

  /// Nil where no stratum says anything.
  public init?(_ strata: [TwoByTwoTable], _ confidence: ConfidenceLevel = .standard) {
    var agree = 0.0
    var differ = 0.0
    var both = 0.0
    var mixed = 0.0
    var none = 0.0
    for table in strata where table.hasBothArms && table.hasBothOutcomes {
      let n = Double(table.total)
      let r = Double(table.exposedEvents) * Double(table.otherKept) / n
      let s = Double(table.exposedKept) * Double(table.otherEvents) / n
      let p = Double(table.exposedEvents + table.otherKept) / n
      let q = 1 - p
      agree += r
      differ += s
      both += p * r
      mixed += p * s + q * r
      none += q * s
    }
    guard agree > 0 || differ > 0 else { return nil }
    value = differ > 0 ? agree / differ : .infinity
    if agree > 0, differ > 0 {
      let variance = both / (2 * agree * agree) + mixed / (2 * agree * differ) + none / (2 * differ * differ)
      logError = variance.squareRoot()
      interval = Interval(around: log(value), error: variance.squareRoot(), confidence)?.map(exp)
    } else {
      logError = nil
      interval = nil
    }
  }
}
