/// What a rule's failure goes with: the rate of churning of customers whose handoff failed it against the others, at any time.
public struct RuleEffect: Sendable {
  /// Position in the rule list.
  public let rule: Int
  /// Customers of whom the rule could be judged at the landmark, and of them those that failed it.
  public let customers: Int
  public let failed: Int
  public let events: Int
  /// Nil where the model could not be estimated.
  public let hazardRatio: Double?
  public let limits: Limits?
  public let p: Double?
  /// Adjusted for all rules tested.
  public var q: Double?
  /// Risk of the failed minus risk of the others at the horizon.
  public let riskDifference: Double?
  public let riskLimits: Limits?
  public var grade: EvidenceGrade

  public init(
    rule: Int, customers: Int, failed: Int, events: Int, hazardRatio: Double?, limits: Limits?, p: Double?,
    riskDifference: Double?, riskLimits: Limits?, grade: EvidenceGrade
  ) {
    self.rule = rule
    self.customers = customers
    self.failed = failed
    self.events = events
    self.hazardRatio = hazardRatio
    self.limits = limits
    self.p = p
    self.riskDifference = riskDifference
    self.riskLimits = riskLimits
    self.grade = grade
  }
}
