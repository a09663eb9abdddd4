import CNumerics

/// The beta distribution.
enum BetaDistribution {
  /// The x with P(X ≤ x) = p for positive shapes.
  static func quantile(_ probability: Double, _ a: Double, _ b: Double) -> Double {
    handoff_beta_quantile(a, b, probability)
  }
}
