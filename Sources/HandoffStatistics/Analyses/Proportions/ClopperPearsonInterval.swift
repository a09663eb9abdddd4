/// The exact binomial interval (Clopper and Pearson 1934), a cross-check for the score interval: from quantiles of the beta
/// distribution, 0 at no events and 1 at only events. Nil for an empty population and impossible counts.
public enum ClopperPearsonInterval {
  public static func limits(events: Int, of total: Int, _ confidence: ConfidenceLevel = .standard) -> Interval? {
    guard total > 0, (0...total).contains(events) else { return nil }
    let x = Double(events)
    let rest = Double(total - events)
    let tail = confidence.alpha / 2
    return Interval(
      events == 0 ? 0 : BetaDistribution.quantile(tail, x, rest + 1),
      events == total ? 1 : BetaDistribution.quantile(1 - tail, x + 1, rest))
  }
}
