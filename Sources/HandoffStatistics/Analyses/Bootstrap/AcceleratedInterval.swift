import Glibc

/// The bias-corrected and accelerated bootstrap interval (Efron 1987): the bias z₀ from the share of replicates below the estimate,
/// ties half, and the acceleration from leaving out each account once.
public struct AcceleratedInterval: Hashable, Sendable {
  public let bias: Double
  public let acceleration: Double
  public let interval: Interval

  /// Nil where the replicates are unstable, all lie on one side of the estimate, or leaving out an account leaves no value or changes
  /// nothing.
  public init?(_ summary: BootstrapSummary, leavingOut: [Double?]) {
    guard summary.isStable else { return nil }
    let below = Double(summary.kept.count { $0 < summary.estimate })
    let equal = Double(summary.kept.count { $0 == summary.estimate })
    let bias = NormalDistribution.quantile((below + equal / 2) / Double(summary.kept.count))
    let values = leavingOut.compactMap { $0 }
    guard bias.isFinite, values.count == leavingOut.count, !values.isEmpty else { return nil }
    let mean = CompensatedSum.of(values) / Double(values.count)
    let squares = CompensatedSum.of(values.lazy.map { ($0 - mean) * ($0 - mean) })
    guard squares > 0 else { return nil }
    let cubes = CompensatedSum.of(values.lazy.map { (mean - $0) * (mean - $0) * (mean - $0) })
    let acceleration = cubes / (6 * pow(squares, 1.5))
    func level(_ z: Double) -> Double {
      NormalDistribution.cumulative(bias + (bias + z) / (1 - acceleration * (bias + z)))
    }
    let z = summary.confidence.z
    guard let interval = summary.interval(level(-z), level(z)) else { return nil }
    self.bias = bias
    self.acceleration = acceleration
    self.interval = interval
  }
}
