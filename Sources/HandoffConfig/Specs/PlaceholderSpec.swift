/// The closed lists that tell content from mere characters.
public struct PlaceholderSpec: Sendable {
  /// Texts that stand for nothing, such as "TBD".
  public let placeholders: [String]
  /// Texts that are an answer where a field says `none_is_answer`, and placeholders elsewhere.
  public let noneAnswers: [String]
  /// Texts that mean an empty cell, such as "null".
  public let nulls: [String]

  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    placeholders = try mapping.required("placeholders").texts()
    noneAnswers = try mapping.required("none_answers").texts()
    nulls = try mapping.required("nulls").texts()
    try mapping.finish()
  }
}
