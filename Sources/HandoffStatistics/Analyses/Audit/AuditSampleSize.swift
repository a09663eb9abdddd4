/// How many handoffs to audit for a margin: n₀ = z²v/e², less what a finite population saves (Cochran 1977): n₀/(1 + (n₀ - 1)/N) for a
/// share (eq. 4.2), n₀/(1 + n₀/N) for a mean (eq. 4.10).
public struct AuditSampleSize: Hashable, Sendable {
  /// For an endless population.
  public let unlimited: Double
  public let exact: Double
  public let rounded: Int

  /// For a share near `share`. Nil for a margin or population that is not positive, or a share outside 0...1.
  public init?(share: Double, margin: Double, population: Int?, _ confidence: ConfidenceLevel = .standard) {
    guard (0...1).contains(share) else { return nil }
    self.init(variance: share * (1 - share), margin, population, known: 1, confidence)
  }

  /// For the mean of a score with this standard deviation.
  public init?(deviation: Double, margin: Double, population: Int?, _ confidence: ConfidenceLevel = .standard) {
    guard deviation >= 0 else { return nil }
    self.init(variance: deviation * deviation, margin, population, known: 0, confidence)
  }

  /// `known` is 1 where the variance follows from the share itself.
  private init?(
    variance: Double, _ margin: Double, _ population: Int?, known: Double, _ confidence: ConfidenceLevel
  ) {
    guard margin > 0, (population ?? 1) > 0 else { return nil }
    unlimited = confidence.z * confidence.z * variance / (margin * margin)
    exact = population.map { [unlimited] in unlimited / (1 + (unlimited - known) / Double($0)) } ?? unlimited
    guard let rounded = PowerTarget.roundedUp(exact) else { return nil }
    self.rounded = rounded
  }
}
