import Glibc

/// The conditional maximum likelihood odds ratio with exact equal-tailed limits (Cornfield 1956; Fisher 1935): the estimate makes
/// the mean of the table given its margins equal to what was seen; at each limit, seeing this or more (this or less) has half the
/// chance left out. 0 or infinite where the table is at an end of its support.
public struct ConditionalOddsRatio: Hashable, Sendable {
  public let value: Double
  public let interval: Interval

  /// Nil where the margins leave one table only: it says nothing about the ratio.
  public init?(_ table: TwoByTwoTable, _ confidence: ConfidenceLevel = .standard) {
    let distribution = ConditionalTableDistribution(table)
    let support = distribution.support
    guard support.lowerBound < support.upperBound else { return nil }
    let seen = table.exposedEvents
    let tail = confidence.alpha / 2
    let reach = 200.0
    if seen == support.lowerBound {
      value = 0
    } else if seen == support.upperBound {
      value = .infinity
    } else {
      guard let root = BracketedRoot.find(from: -reach, to: reach, { distribution.mean($0) - Double(seen) }) else {
        return nil
      }
      value = exp(root)
    }
    let lower =
      seen == support.lowerBound
      ? 0
      : BracketedRoot.find(from: -reach, to: reach) { distribution.upperTail(seen, $0) - tail }.map(exp) ?? 0
    let upper =
      seen == support.upperBound
      ? .infinity
      : BracketedRoot.find(from: -reach, to: reach) { distribution.lowerTail(seen, $0) - tail }.map(exp) ?? .infinity
    interval = Interval(lower, upper)
  }
}
