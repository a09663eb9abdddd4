/// Exposed risk minus the other, with the hybrid score interval.
///
/// Newcombe (1998), "Interval estimation for the difference between independent proportions", method 10: the distances of each
/// arm's Wilson limits from its share are combined by squares.
public struct RiskDifference: Hashable, Sendable {
  public let value: Double
  public let interval: Interval

  /// Nil where an arm is empty.
  public init?(_ table: TwoByTwoTable, _ confidence: ConfidenceLevel = .standard) {
    guard let one = ProportionInterval(events: table.exposedEvents, of: table.exposed, confidence),
      let other = ProportionInterval(events: table.otherEvents, of: table.others, confidence)
    else { return nil }
    value = one.share - other.share
    interval = RecoveredVariance.difference(
      one.share, one.interval, minus: other.share, other.interval)
  }
}
