/// 100 · (share of promoters - share of detractors), with its Wald interval cut at ±100.
///
/// The variance of the difference of two shares of one multinomial sample is (p + d - (p - d)²)/n.
public struct NetPromoterScore: Hashable, Sendable {
  public let value: Double
  public let error: Double
  public let interval: Interval

  /// Nil without answers or with negative counts.
  public init?(promoters: Int, passives: Int, detractors: Int, _ confidence: ConfidenceLevel = .standard) {
    let total = promoters + passives + detractors
    guard min(promoters, passives, detractors) >= 0, total > 0 else { return nil }
    let n = Double(total)
    let p = Double(promoters) / n
    let d = Double(detractors) / n
    value = 100 * (p - d)
    error = 100 * (max(0, p + d - (p - d) * (p - d)) / n).squareRoot()
    interval = Interval(value - confidence.z * error, value + confidence.z * error).clamped(to: -100...100)
  }
}
