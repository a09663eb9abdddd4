/// Two groups of customers and the difference of their risks of churn at the horizon.
public struct ArmGap: Sendable {
  public let exposed: Int
  public let others: Int
  public let events: Int
  public let exposedRisk: Double?
  public let otherRisk: Double?
  public let difference: Double?
  public let limits: Limits?
  /// Of the log-rank test within segments; nil where the groups or their events are too few to test.
  public let p: Double?
  /// Adjusted for all of one family; nil for what is no test of its own.
  public let q: Double?
  public let grade: EvidenceGrade

  public init(
    exposed: Int, others: Int, events: Int, exposedRisk: Double?, otherRisk: Double?, difference: Double?,
    limits: Limits?, p: Double?, q: Double?, grade: EvidenceGrade
  ) {
    self.exposed = exposed
    self.others = others
    self.events = events
    self.exposedRisk = exposedRisk
    self.otherRisk = otherRisk
    self.difference = difference
    self.limits = limits
    self.p = p
    self.q = q
    self.grade = grade
  }
}
