import Glibc

/// One rank correlation from several segments: the fixed-effect mean of atanh(ρ) with weights (n - 3)/(1 + ρ²/2), and Q, the chi-square
/// test that the segments agree. Segments with fewer than five pairs, a constant column or ρ = ±1 are left out.
public struct PooledSpearman: Hashable, Sendable {
  public let value: Double
  public let interval: Interval
  public let z: Double
  public let p: Double
  public let heterogeneity: Double
  /// Nil where one segment only was used.
  public let heterogeneityP: Double?
  /// Positions of the segments used.
  public let used: [Int]

  /// Nil where no segment can be used.
  public init?(_ segments: [(x: [Double], y: [Double])], _ confidence: ConfidenceLevel = .standard) {
    var used: [Int] = []
    var points: [(weight: Double, atanh: Double)] = []
    for (position, segment) in segments.enumerated() where segment.x.count >= 5 {
      guard let rho = SpearmanCorrelation(segment.x, segment.y)?.value, abs(rho) < 1 - 1e-12 else { continue }
      used.append(position)
      points.append((Double(segment.x.count - 3) / (1 + rho * rho / 2), atanh(rho)))
    }
    guard !points.isEmpty else { return nil }
    let weight = points.reduce(0) { $0 + $1.weight }
    let mean = points.reduce(0) { $0 + $1.weight * $1.atanh } / weight
    let error = 1 / weight.squareRoot()
    value = tanh(mean)
    interval = Interval(mean - confidence.z * error, mean + confidence.z * error).map(tanh)
    z = mean / error
    p = NormalDistribution.twoSided(z)
    heterogeneity = points.reduce(0) { $0 + $1.weight * ($1.atanh - mean) * ($1.atanh - mean) }
    heterogeneityP = ChiSquareDistribution.upperTail(heterogeneity, degrees: points.count - 1)
    self.used = used
  }
}
