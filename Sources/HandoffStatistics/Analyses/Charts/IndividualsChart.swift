/// A chart of single values over time (XmR; Shewhart 1931, Wheeler 1993): limits mean ± 3·m̄R/d₂ from the mean moving range m̄R of the
/// baseline, and an upper limit m̄R(1 + 3d₃/d₂) for the moving ranges.
public struct IndividualsChart: Hashable, Sendable {
  public let centre: Double
  public let meanRange: Double
  public let sigma: Double
  public let limits: Interval
  public let rangeLimit: Double
  public let ranges: [Double]
  /// Each point's distance from the centre in sigmas; nil where nothing varied in the baseline.
  public let scores: [Double]?

  /// `baseline`: the first so many points set the limits; nil: all. Nil for a baseline of fewer than two points.
  public init?(_ values: [Double], baseline: Int? = nil) {
    let used = Array(values.prefix(baseline.map { max(0, $0) } ?? values.count))
    guard used.count > 1 else { return nil }
    centre = Moments(used).mean
    let ranges = MovingRange.ranges(used)
    meanRange = ranges.reduce(0, +) / Double(ranges.count)
    let sigma = meanRange / MovingRange.d2
    self.sigma = sigma
    let centre = centre
    limits = Interval(centre - 3 * sigma, centre + 3 * sigma)
    rangeLimit = meanRange * (1 + 3 * MovingRange.d3 / MovingRange.d2)
    self.ranges = MovingRange.ranges(values)
    scores = sigma > 0 ? values.map { ($0 - centre) / sigma } : nil
  }
}
