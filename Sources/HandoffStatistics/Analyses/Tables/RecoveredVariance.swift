/// The interval of a difference from the intervals of its two sides (MOVER).
///
/// Zou and Donner (2008), "Construction of confidence limits about effect measures": lower = d - √((a - l₁)² + (u₂ - b)²),
/// upper = d + √((u₁ - a)² + (b - l₂)²).
enum RecoveredVariance {
  static func difference(_ a: Double, _ first: Interval, minus b: Double, _ second: Interval) -> Interval {
    let below = ((a - first.lower) * (a - first.lower) + (second.upper - b) * (second.upper - b)).squareRoot()
    let above = ((first.upper - a) * (first.upper - a) + (b - second.lower) * (b - second.lower)).squareRoot()
    return Interval(a - b - below, a - b + above)
  }
}
