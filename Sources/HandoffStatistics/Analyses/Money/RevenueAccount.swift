/// One account of the mature cohort, in one currency.
public struct RevenueAccount: Hashable, Sendable {
  public let isPoor: Bool
  public let hasChurned: Bool
  /// Annual recurring revenue at day 0.
  public let before: Double
  /// At day 365; 0 where the account left.
  public let after: Double

  public init(isPoor: Bool, hasChurned: Bool, before: Double, after: Double) {
    self.isPoor = isPoor
    self.hasChurned = hasChurned
    self.before = before
    self.after = after
  }
}
