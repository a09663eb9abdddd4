/// How far two scores of the same handoff lie apart (Bland and Altman 1986): the mean difference with its t interval, and the range that
/// holds most differences.
public struct LimitsOfAgreement: Hashable, Sendable {
  public let count: Int
  /// First minus second.
  public let bias: Double
  public let deviation: Double
  public let biasInterval: Interval
  /// bias ± z · deviation.
  public let limits: Interval
  /// Half the width of the interval of either limit: t · √(3 s²/n).
  public let limitMargin: Double

  /// Nil for fewer than two pairs or columns of unequal length.
  public init?(_ x: [Double], _ y: [Double], _ confidence: ConfidenceLevel = .standard) {
    guard x.count == y.count else { return nil }
    let moments = Moments(zip(x, y).map { $0 - $1 })
    guard let variance = moments.variance,
      let t = StudentDistribution.quantile(1 - confidence.alpha / 2, degrees: x.count - 1)
    else { return nil }
    let n = Double(x.count)
    count = x.count
    bias = moments.mean
    deviation = variance.squareRoot()
    let margin = t * (variance / n).squareRoot()
    biasInterval = Interval(bias - margin, bias + margin)
    limits = Interval(bias - confidence.z * deviation, bias + confidence.z * deviation)
    limitMargin = t * (3 * variance / n).squareRoot()
  }
}
