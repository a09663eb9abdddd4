/// A row of a curve over time, counted from the signature.
public struct CurvePoint: Hashable, Sendable {
  /// `all`, or the id of a grade.
  public let group: String
  public let day: Int
  public let atRisk: Int
  public let events: Int
  /// Left the risk set without the event since the row before.
  public let censored: Int
  public let estimate: Double
  public let limits: Limits?

  public init(group: String, day: Int, atRisk: Int, events: Int, censored: Int, estimate: Double, limits: Limits?) {
    self.group = group
    self.day = day
    self.atRisk = atRisk
    self.events = events
    self.censored = censored
    self.estimate = estimate
    self.limits = limits
  }
}
