/// Annual revenue that goes with the difference in retention, in one currency; sums never cross currencies.
public struct MoneyAtStake: Sendable {
  /// As the export writes it; empty where it names none.
  public let currency: String
  /// Annual contract value of the customers with a poor handoff.
  public let exposed: Double
  public let value: Double
  public let limits: Limits

  public init(currency: String, exposed: Double, value: Double, limits: Limits) {
    self.currency = currency
    self.exposed = exposed
    self.value = value
    self.limits = limits
  }
}
