/// Sizes rounded up to whole accounts, for whoever prints them.
public enum SampleSize {
  /// Nil where it is not finite. A rounding error above a whole number is not counted.
  public static func roundedUp(_ size: Double) -> Int? { PowerTarget.roundedUp(size) }
}
