/// What ten points more in one dimension of the score go with, at any time after the landmark.
public struct DimensionEffect: Sendable {
  public let dimension: Dimension
  public let customers: Int
  public let events: Int
  /// Nil where the model could not be estimated.
  public let hazardRatio: Double?
  public let limits: Limits?
  public let p: Double?
  /// Adjusted for all dimensions tested.
  public var q: Double?
  public var grade: EvidenceGrade

  public init(
    dimension: Dimension, customers: Int, events: Int, hazardRatio: Double?, limits: Limits?, p: Double?,
    grade: EvidenceGrade
  ) {
    self.dimension = dimension
    self.customers = customers
    self.events = events
    self.hazardRatio = hazardRatio
    self.limits = limits
    self.p = p
    self.grade = grade
  }
}
