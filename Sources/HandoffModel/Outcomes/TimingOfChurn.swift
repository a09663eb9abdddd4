/// When customers left, where the ratio of the rates is not the same all year: the ratio period by period, and the days kept.
public struct TimingOfChurn: Hashable, Sendable {
  /// In order.
  public var periods: [PeriodRatio]
  /// Mean days kept from the landmark to the horizon, poor minus the others.
  public var days: Double?
  public var daysLimits: Limits?
  /// The same within segments.
  public var daysWithinSegments: Double?
  public var daysWithinSegmentsLimits: Limits?

  public init(periods: [PeriodRatio]) { self.periods = periods }
}
