/// How many accounts show a difference of two churn rates, when a given share of them is exposed (Fleiss, Levin and Paik 2003, normal
/// approximation, pooled variance under "no difference").
///
/// N = (zα√(p̄q̄(1/f + 1/(1-f))) + zβ√(p₁q₁/f + p₀q₀/(1-f)))²/(p₁ - p₀)², p̄ = fp₁ + (1-f)p₀. Plans use declared rates, never the
/// ones just observed (Hoenig and Heisey 2001).
public struct AccountsNeeded: Hashable, Sendable {
  public let total: Double
  public let rounded: Int

  /// Nil for equal rates, rates outside 0...1, or a share that is not inside 0 and 1.
  public init?(
    exposedRisk p1: Double, otherRisk p0: Double, exposedShare f: Double = 0.5, _ target: PowerTarget = .standard
  ) {
    guard (0...1).contains(p1), (0...1).contains(p0), p1 != p0, f > 0, f < 1 else { return nil }
    let mean = f * p1 + (1 - f) * p0
    let under = target.alphaQuantile * (mean * (1 - mean) * (1 / f + 1 / (1 - f))).squareRoot()
    let beyond = target.powerQuantile * (p1 * (1 - p1) / f + p0 * (1 - p0) / (1 - f)).squareRoot()
    let root = (under + beyond) / (p1 - p0)
    total = root * root
    guard let rounded = PowerTarget.roundedUp(total) else { return nil }
    self.rounded = rounded
  }

  /// How many are missing.
  public func more(having mature: Int) -> Int { max(0, rounded - mature) }

  /// Months of new accounts until they are there; nil without new accounts.
  public func months(having mature: Int, newPerMonth: Double?) -> Int? {
    newPerMonth.flatMap { $0 > 0 ? PowerTarget.roundedUp(Double(more(having: mature)) / $0) : nil }
  }
}
