import HandoffReporting

/// `rules schema`: the JSON Schema of rule files.
public enum SchemaPipeline {
  /// Compact enough to read, the same bytes for the same rules.
  public static func run() -> [UInt8] {
    JSONWriter.bytes(RuleSchema().value)
  }
}
