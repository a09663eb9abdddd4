/// Tokens of placeholder cells that stand for no entry of the placeholder list.
public enum PlaceholderToken {
  /// The text is its field's own label.
  public static let ownLabel = 0x0FFF_FFFF
  /// Which entry it was is not kept.
  public static let untold = 0x0FFF_FFFE
}
