import Glibc

/// The linear correlation of two columns, with Fisher's (1921) interval of standard error 1/√(n - 3) on the atanh scale. With a
/// column of zeros and ones it is the point-biserial correlation.
public struct PearsonCorrelation: Hashable, Sendable {
  public let count: Int
  public let value: Double
  /// Against Student's t with n - 2 degrees of freedom; nil for two pairs. Infinite at ±1.
  public let t: Double?
  public let p: Double?
  /// Nil for three pairs or fewer and at ±1.
  public let interval: Interval?

  /// Nil for fewer than two pairs, columns of unequal length, or a constant column.
  public init?(_ x: [Double], _ y: [Double], _ confidence: ConfidenceLevel = .standard) {
    self.init(x, y, confidence) { 1 / ($0 - 3) }
  }

  /// `variance` is that of atanh(r) at n pairs; the second argument is r.
  init?(_ x: [Double], _ y: [Double], _ confidence: ConfidenceLevel, variance: (Double) -> Double) {
    guard x.count == y.count, x.count > 1, let value = Self.coefficient(x, y) else { return nil }
    count = x.count
    self.value = value
    let n = Double(count)
    let isPerfect = abs(value) >= 1 - 1e-12
    t =
      count > 2
      ? isPerfect ? (value > 0 ? .infinity : -.infinity) : value * ((n - 2) / (1 - value * value)).squareRoot() : nil
    p = t.flatMap { StudentDistribution.twoSided($0, degrees: x.count - 2) }
    interval =
      count > 3 && !isPerfect
      ? Interval(around: atanh(value), error: variance(n).squareRoot(), confidence)?.map(tanh) : nil
  }

  /// Nil where a column is constant.
  static func coefficient(_ x: [Double], _ y: [Double]) -> Double? {
    let first = Moments(x)
    let second = Moments(y)
    guard first.squares > 0, second.squares > 0 else { return nil }
    let product = CompensatedSum.of(zip(x, y).lazy.map { ($0 - first.mean) * ($1 - second.mean) })
    return min(1, max(-1, product / (first.squares.squareRoot() * second.squares.squareRoot())))
  }
}
