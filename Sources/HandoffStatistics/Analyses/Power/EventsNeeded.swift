import Glibc

/// How many events show a hazard ratio: (zα + zβ)²/(v·(ln HR)²), where v is the variance of the covariate: f(1 - f) between two arms
/// (Schoenfeld 1983), sd² for a score (Hsieh and Lavori 2000).
public struct EventsNeeded: Hashable, Sendable {
  public let events: Double
  public let rounded: Int

  /// Nil for a ratio of 1 or below 0, and without variance.
  public init?(hazardRatio: Double, variance: Double, _ target: PowerTarget = .standard) {
    guard hazardRatio > 0, hazardRatio != 1, variance > 0 else { return nil }
    let effect = log(hazardRatio)
    events = target.reach * target.reach / (variance * effect * effect)
    guard let rounded = PowerTarget.roundedUp(events) else { return nil }
    self.rounded = rounded
  }

  /// The smallest hazard ratio above 1 that so many events would show; nil without events or variance.
  public static func detectableRatio(events: Double, variance: Double, _ target: PowerTarget = .standard) -> Double? {
    guard events > 0, variance > 0 else { return nil }
    return exp(target.reach / (events * variance).squareRoot())
  }
}
