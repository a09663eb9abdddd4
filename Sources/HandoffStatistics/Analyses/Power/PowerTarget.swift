/// What a plan asks for: how often chance alone may look like an effect (two-sided), and how often a true effect is to be seen.
public struct PowerTarget: Hashable, Sendable {
  public static let standard = PowerTarget(level: 0.05, chance: 0.8)

  public let alpha: Double
  public let power: Double
  let alphaQuantile: Double
  let powerQuantile: Double

  /// Nil unless both are strictly between 0 and 1.
  public init?(alpha: Double, power: Double) {
    guard alpha > 0, alpha < 1, power > 0, power < 1 else { return nil }
    self.init(level: alpha, chance: power)
  }

  private init(level: Double, chance: Double) {
    alpha = level
    power = chance
    alphaQuantile = NormalDistribution.quantile(1 - level / 2)
    powerQuantile = NormalDistribution.quantile(chance)
  }

  /// The two quantiles added.
  var reach: Double { alphaQuantile + powerQuantile }

  /// The next whole number, a rounding error above one not counted.
  static func roundedUp(_ size: Double) -> Int? {
    guard size.isFinite, size < 1e15 else { return nil }
    return Int((size - 1e-9 * max(1, size)).rounded(.up))
  }
}
