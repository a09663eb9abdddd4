/// How much time lies between two moments, in the finest unit of a `TimeUnit`.
public struct Elapsed: Hashable, Sendable {
  /// Seconds for hour units, days for day units and whenever `isWholeDays`; negative when the end comes
  /// first.
  public let amount: Int64
  /// Whether an hour unit was measured in whole days because one end has no time of day. False for day units.
  public let isWholeDays: Bool

  public init(amount: Int64, isWholeDays: Bool) {
    self.amount = amount
    self.isWholeDays = isWholeDays
  }
}
