import HandoffRules

/// The version stamped on every output.
public enum ToolVersion {
  public static let number = "0.1.0"
  /// What `--version` prints.
  public static let text = "handoff \(number) (scoring \(Ruler.scoringVersion))"
}
