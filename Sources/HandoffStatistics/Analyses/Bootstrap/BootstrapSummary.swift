/// What the replicates say about an estimate: their spread and the percentile interval (Efron 1979), by type 7 quantiles. Replicates
/// without a value are dropped and counted; more than 5 % dropped, and nothing is said.
public struct BootstrapSummary: Hashable, Sendable {
  /// The share of dropped replicates above which the rest is not trusted.
  private static let mostDropped = 0.05

  public let estimate: Double
  public let replicates: Int
  public let dropped: Int
  let kept: [Double]
  public let confidence: ConfidenceLevel

  public init(estimate: Double, values: [Double?], _ confidence: ConfidenceLevel = .standard) {
    self.estimate = estimate
    replicates = values.count
    kept = values.compactMap { $0 }.filter(\.isFinite)
    dropped = values.count - kept.count
    self.confidence = confidence
  }

  public var isStable: Bool { !kept.isEmpty && Double(dropped) <= Self.mostDropped * Double(replicates) }

  /// Nil for fewer than two replicates or too many dropped.
  public var error: Double? { isStable ? Moments(kept).variance?.squareRoot() : nil }

  public var percentileInterval: Interval? { interval(confidence.alpha / 2, 1 - confidence.alpha / 2) }

  func interval(_ low: Double, _ high: Double) -> Interval? {
    guard isStable else { return nil }
    let quantile = SampleQuantile(kept)
    guard let lower = quantile(low), let upper = quantile(high) else { return nil }
    return Interval(lower, upper)
  }
}
