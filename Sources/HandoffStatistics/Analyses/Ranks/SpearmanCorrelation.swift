import Glibc

/// The correlation of the midranks of two columns (Spearman 1904), p from Student's t with n - 2 degrees of freedom, and the interval
/// of Bonett and Wright (2000): standard error √((1 + ρ²/2)/(n - 3)) on the atanh scale.
public struct SpearmanCorrelation: Hashable, Sendable {
  public let count: Int
  public let value: Double
  /// Nil for two pairs.
  public let p: Double?
  /// Nil for three pairs or fewer and at ±1.
  public let interval: Interval?

  /// Nil for fewer than two pairs, columns of unequal length, or a constant column.
  public init?(_ x: [Double], _ y: [Double], _ confidence: ConfidenceLevel = .standard) {
    guard x.count == y.count, let value = Self.coefficient(x, y),
      let ranks = PearsonCorrelation(
        Midranks(x).ranks, Midranks(y).ranks, confidence, variance: { (1 + value * value / 2) / ($0 - 3) })
    else { return nil }
    count = ranks.count
    self.value = value
    p = ranks.p
    interval = ranks.interval
  }

  /// The coefficient alone, for resampling.
  static func coefficient(_ x: [Double], _ y: [Double]) -> Double? {
    PearsonCorrelation.coefficient(Midranks(x).ranks, Midranks(y).ranks)
  }
}
