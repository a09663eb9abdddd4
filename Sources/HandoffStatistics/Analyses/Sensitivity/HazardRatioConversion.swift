import Glibc

/// Risk ratios out of hazard ratios where the outcome is common (VanderWeele 2017): (1 - 0.5^√HR)/(1 - 0.5^√(1/HR)).
public enum HazardRatioConversion {
  /// Nil for a ratio that is not positive.
  public static func riskRatio(_ hazardRatio: Double) -> Double? {
    guard hazardRatio > 0, hazardRatio.isFinite else { return nil }
    return (1 - pow(0.5, hazardRatio.squareRoot())) / (1 - pow(0.5, (1 / hazardRatio).squareRoot()))
  }

  /// The square root, which serves for an odds ratio of a common outcome.
  public static func ofOddsRatio(_ oddsRatio: Double) -> Double? { oddsRatio >= 0 ? oddsRatio.squareRoot() : nil }
}
