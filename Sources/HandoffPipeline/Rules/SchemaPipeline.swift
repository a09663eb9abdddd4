import HandoffReporting
import HandoffRules

/// `rules schema`: the JSON Schema of rule files.
public enum SchemaPipeline {
  /// With the names of the given rules; the same bytes for the same rules.
  public static func run(_ options: RunOptions) throws(Failure) -> [UInt8] {
    JSONWriter.bytes(RuleSchema(try RuleAuthoring.configuration(options).book.ruleSet).value)
  }
}
