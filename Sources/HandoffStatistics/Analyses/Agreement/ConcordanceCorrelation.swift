import Glibc

/// How close two scores of the same handoffs lie to the line of equality (Lin 1989, 2000): 2s₁₂/(s₁² + s₂² + (x̄ - ȳ)²) with variances
/// over n, limits on the atanh scale.
public struct ConcordanceCorrelation: Hashable, Sendable {
  public let count: Int
  public let value: Double
  /// Nil for three pairs or fewer, and where the correlation is 0 or ±1.
  public let interval: Interval?

  /// Nil for fewer than two pairs, columns of unequal length, or both columns constant and equal.
  public init?(_ x: [Double], _ y: [Double], _ confidence: ConfidenceLevel = .standard) {
    guard x.count == y.count, x.count > 1 else { return nil }
    let n = Double(x.count)
    let first = Moments(x)
    let second = Moments(y)
    let variances = (first.squares / n, second.squares / n)
    let shift = first.mean - second.mean
    let covariance = CompensatedSum.of(zip(x, y).lazy.map { ($0 - first.mean) * ($1 - second.mean) }) / n
    let spread = variances.0 + variances.1 + shift * shift
    guard spread > 0 else { return nil }
    count = x.count
    let value = 2 * covariance / spread
    self.value = value
    guard x.count > 3, let r = PearsonCorrelation.coefficient(x, y), r != 0, abs(r) < 1 - 1e-12 else {
      interval = nil
      return
    }
    let scaled = shift * shift / (variances.0 * variances.1).squareRoot()
    let rest = 1 - value * value
    let variance =
      ((1 - r * r) * value * value / (rest * r * r) + 2 * value * value * value * (1 - value) * scaled
        / (r * rest * rest)
        - value * value * value * value * scaled * scaled / (2 * r * r * rest * rest)) / (n - 2)
    interval =
      variance > 0 ? Interval(around: atanh(value), error: variance.squareRoot(), confidence)?.map(tanh) : nil
  }
}
