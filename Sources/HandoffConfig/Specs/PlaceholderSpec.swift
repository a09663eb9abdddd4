/// The closed lists that tell content from mere characters.
public struct PlaceholderSpec: Sendable {
  /// Texts that stand for nothing, such as "TBD".
  public let placeholders: [String]
  /// Texts that are an answer where a field says `none_is_answer`, and placeholders elsewhere.
  public let noneAnswers: [String]
  /// Texts that mean an empty cell, such as "null".
  public let nulls: [String]
  /// Short answers told by how they begin and by words that add nothing; a list may do without.
  public let phrases: [PlaceholderPhrase]

  /// What a placeholder token number stands for: the placeholders, the "none" answers, then the beginnings of the phrases.
  public var tokens: [String] {
    placeholders + noneAnswers + phrases.flatMap { phrase in phrase.openings.map { "\($0) …" } }
  }

  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    placeholders = try mapping.required("placeholders").texts()
    noneAnswers = try mapping.required("none_answers").texts()
    nulls = try mapping.required("nulls").texts()
    var phrases: [PlaceholderPhrase] = []
    for element in mapping.optional("phrases")?.elements ?? [] { phrases.append(try PlaceholderPhrase(element)) }
    self.phrases = phrases
    try mapping.finish()
  }
}
