/// How often an interval is meant to hold the truth.
public struct ConfidenceLevel: Hashable, Sendable {
  /// 95 %, the level of every figure of the tool.
  public static let standard = ConfidenceLevel(share: 0.95)

  public let share: Double
  /// The two-sided normal quantile: 1.959963984540054 at 95 %.
  public let z: Double

  /// Nil unless strictly between 0 and 1.
  public init?(_ share: Double) {
    guard share > 0, share < 1 else { return nil }
    self.init(share: share)
  }

  private init(share: Double) {
    self.share = share
    z = NormalDistribution.quantile(0.5 + share / 2)
  }

  /// The chance left out on both sides together.
  var alpha: Double { 1 - share }
}
