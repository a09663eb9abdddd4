import HandoffModel

/// Short whole answers that begin in one of a few ways and go on in words that add nothing: "No integrations required",
/// "pendiente de confirmar con el cliente", "[enter use case]".
///
/// `{is: none | placeholder, openings: [...], words: [...], free_words, in_brackets}`. One word that is not listed beyond
/// `free_words` makes a text content.
public struct PlaceholderPhrase: Sendable {
  public enum Meaning: String, CaseIterable, Sendable {
    /// An answer where a field says `none_is_answer`; content elsewhere.
    case none
    /// Stands for nothing, in any field.
    case placeholder
  }

  public let meaning: Meaning
  public let openings: [String]
  public let words: [String]
  /// How many words that are not in the list may follow.
  public let freeWords: Int
  /// Whether only a text in brackets is meant.
  public let isInBrackets: Bool

  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    meaning = try mapping.required("is").choice(
      Meaning.self, of: LocalizedText(en: "meaning of a phrase", es: "significado de una frase"))
    openings = try mapping.required("openings").texts()
    words = try mapping.optional("words")?.texts() ?? []
    freeWords = try mapping.optional("free_words")?.integer(in: 0...20) ?? 0
    isInBrackets = try mapping.optional("in_brackets")?.boolean() ?? false
    try mapping.finish()
  }
}
