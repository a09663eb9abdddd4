/// Who left within one period of the year, and how many times the rate of the others that is for poor handoffs.
public struct PeriodRatio: Hashable, Sendable {
  /// Days after signature, both included.
  public let days: ClosedRange<Int>
  public let poorEvents: Int
  public let otherEvents: Int
  /// Nil where too few left, or only customers of one group.
  public let ratio: Double?
  public let limits: Limits?

  public init(days: ClosedRange<Int>, poorEvents: Int, otherEvents: Int, ratio: Double?, limits: Limits?) {
    self.days = days
    self.poorEvents = poorEvents
    self.otherEvents = otherEvents
    self.ratio = ratio
    self.limits = limits
  }
}
