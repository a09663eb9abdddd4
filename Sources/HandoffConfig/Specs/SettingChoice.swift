/// A setting with the answer that holds in this run.
public struct SettingChoice: Sendable {
  public let setting: SettingSpec
  /// The id of one of its options.
  public let option: String
  /// Where it was chosen; nil for the default.
  public let position: SourcePosition?
}
