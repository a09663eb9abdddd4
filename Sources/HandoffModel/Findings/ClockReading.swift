/// What a clock measured for one handoff.
public struct ClockReading: Hashable, Sendable {
  public let start: Moment
  /// Nil while the event has not happened.
  public let end: Moment?
  /// Seconds for hour units, days for day units; up to the analysis date while the event has not happened.
  public let elapsed: Int64
  /// In the unit of `elapsed`.
  public let limit: Int64
  /// The softer goal that only colours the report; nil where the rule has none.
  public let target: Int64?
  public let unit: TimeUnit
  /// Whether an hour limit was judged in whole days because one end has no time of day.
  public let isWholeDays: Bool

  public init(
    start: Moment, end: Moment?, elapsed: Int64, limit: Int64, target: Int64?, unit: TimeUnit, isWholeDays: Bool
  ) {
    self.start = start
    self.end = end
    self.elapsed = elapsed
    self.limit = limit
    self.target = target
    self.unit = unit
    self.isWholeDays = isWholeDays
  }
}
