/// How strongly something not in the data would have to go with both the handoff and churn to explain a ratio away (VanderWeele and
/// Ding 2017): RR + √(RR(RR - 1)) after turning ratios below 1 round. It speaks of hidden common causes only.
public enum EValue {
  /// At least 1; infinite for a ratio of 0 or infinity. Nil for a negative ratio or no number.
  public static func of(_ ratio: Double) -> Double? {
    guard ratio >= 0 else { return nil }
    let above = ratio < 1 ? 1 / ratio : ratio
    return above.isInfinite ? .infinity : above + (above * (above - 1)).squareRoot()
  }

  /// Of the limit nearer to 1; 1 where the interval holds 1.
  public static func ofLimit(_ interval: Interval) -> Double? {
    if interval.contains(1) { return 1 }
    return of(interval.lower > 1 ? interval.lower : interval.upper)
  }
}
