/// The risk of poor handoffs minus that of excellent ones, customers in between left out.
public struct ExtremesGap: Hashable, Sendable {
  public let customers: Int
  public let poorRisk: Double
  public let excellentRisk: Double
  public let difference: Double
  public let limits: Limits

  public init(customers: Int, poorRisk: Double, excellentRisk: Double, difference: Double, limits: Limits) {
    self.customers = customers
    self.poorRisk = poorRisk
    self.excellentRisk = excellentRisk
    self.difference = difference
    self.limits = limits
  }
}
