/// Poor handoffs against the others in time to first value, of customers without it at the landmark.
public struct FirstValueGap: Hashable, Sendable {
  /// The day after signature up to which both are compared.
  public let day: Int
  public let poor: Int
  public let others: Int
  /// Customers of both that reached it by `day`.
  public let events: Int
  /// Shares that had it by `day`, churn competing.
  public let poorShare: Double
  public let otherShare: Double
  /// Mean days without it up to `day`, poor minus the others.
  public let days: Double
  public let limits: Limits?
  public let grade: EvidenceGrade

  public init(
    day: Int, poor: Int, others: Int, events: Int, poorShare: Double, otherShare: Double, days: Double,
    limits: Limits?, grade: EvidenceGrade
  ) {
    self.day = day
    self.poor = poor
    self.others = others
    self.events = events
    self.poorShare = poorShare
    self.otherShare = otherShare
    self.days = days
    self.limits = limits
    self.grade = grade
  }
}
