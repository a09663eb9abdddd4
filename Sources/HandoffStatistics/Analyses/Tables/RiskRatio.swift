import Glibc

/// Exposed risk over the other, with the score interval.
///
/// Koopman (1984), "Confidence intervals for the ratio of two binomial proportions", without the factor N/(N - 1): the limits are
/// the ratios φ that the score test with constrained shares p₁ = φp₀ just does not reject. Without events among the exposed the
/// ratio is 0 with lower limit 0; without events among the others it is infinite with an infinite upper limit ("at least").
public struct RiskRatio: Hashable, Sendable {
  public let value: Double
  public let interval: Interval

  /// Nil where an arm is empty or nobody churned.
  public init?(_ table: TwoByTwoTable, _ confidence: ConfidenceLevel = .standard) {
    guard table.hasBothArms, table.events > 0, let p1 = table.exposedRisk, let p0 = table.otherRisk else { return nil }
    value = p0 > 0 ? p1 / p0 : .infinity
    let centre = p1 > 0 && p0 > 0 ? log(p1 / p0) : 0
    func score(_ logRatio: Double) -> Double { Self.score(table, ratio: exp(logRatio)) }
    let reach = 60.0
    let lower =
      table.exposedEvents == 0
      ? 0 : BracketedRoot.find(from: p0 > 0 ? centre : reach, to: -reach) { score($0) - confidence.z }.map(exp) ?? 0
    let upper =
      table.otherEvents == 0
      ? .infinity
      : BracketedRoot.find(from: p1 > 0 ? centre : -reach, to: reach) { score($0) + confidence.z }.map(exp) ?? .infinity
    interval = Interval(lower, upper)
  }

  /// The score statistic of "the ratio is φ": falls as φ grows. The constrained shares are the smaller root of Nam's quadratic,
  /// written without a difference of nearly equal numbers.
  private static func score(_ table: TwoByTwoTable, ratio: Double) -> Double {
    let n1 = Double(table.exposed)
    let n0 = Double(table.others)
    let events = Double(table.events)
    let linear = ratio * (n1 + Double(table.otherEvents)) + Double(table.exposedEvents) + n0
    let root = max(0, linear * linear - 4 * ratio * (n1 + n0) * events).squareRoot()
    let q0 = min(1, 2 * events / (linear + root))
    let q1 = min(1, ratio * q0)
    let variance = q1 * (1 - q1) / n1 + ratio * ratio * q0 * (1 - q0) / n0
    let gap = Double(table.exposedEvents) / n1 - ratio * Double(table.otherEvents) / n0
    guard variance > 0 else { return gap == 0 ? 0 : gap > 0 ? .infinity : -.infinity }
    return gap / variance.squareRoot()
  }
}
