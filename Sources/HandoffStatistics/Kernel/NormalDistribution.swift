import CNumerics

/// The standard normal distribution.
enum NormalDistribution {
  /// P(Z > z); exact far out in the tail.
  static func upperTail(_ z: Double) -> Double { handoff_normal_tail(z) }

  /// P(Z ≤ z).
  static func cumulative(_ z: Double) -> Double { handoff_normal_tail(-z) }

  /// P(|Z| ≥ |z|).
  static func twoSided(_ z: Double) -> Double { 2 * handoff_normal_tail(abs(z)) }

  /// The z with P(Z ≤ z) = p: ∓∞ at 0 and 1, NaN outside.
  static func quantile(_ probability: Double) -> Double { handoff_normal_quantile(probability) }
}
