/// What became of the customers of one grade.
public struct GradeOutcome: Sendable {
  public let grade: Grade
  public let customers: Int
  public let churned: Int
  /// At the horizon of the headline, with its limits.
  public let risk: Double?
  public let limits: Limits?
  /// Customers without first value at the landmark: those of whom the share speaks.
  public let withoutFirstValue: Int
  /// Share with first value by day 90 after signature, churn competing.
  public let firstValueShare: Double?
  public let firstValueLimits: Limits?

  public init(
    grade: Grade, customers: Int, churned: Int, risk: Double?, limits: Limits?, withoutFirstValue: Int,
    firstValueShare: Double?, firstValueLimits: Limits?
  ) {
    self.grade = grade
    self.customers = customers
    self.churned = churned
    self.risk = risk
    self.limits = limits
    self.withoutFirstValue = withoutFirstValue
    self.firstValueShare = firstValueShare
    self.firstValueLimits = firstValueLimits
  }
}
