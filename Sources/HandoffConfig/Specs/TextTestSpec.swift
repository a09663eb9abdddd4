public import HandoffModel

/// A named yes/no question about a text, such as whether it has a number.
public struct TextTestSpec: Sendable {
  /// What a test looks for: the closed vocabulary.
  public enum Test: Sendable {
    /// A digit anywhere.
    case number
    /// A number above zero.
    case positiveNumber
    /// A number followed by one of these units (or preceded by a currency sign).
    case quantity(units: [String])
    /// Any of these phrases, on word boundaries, letter case and accents apart; `*` at the end of a word stands for any ending.
    case terms([String])
    /// The whole text is one of these phrases.
    case exactly([String])
    /// A date, a month, or a number of days, weeks, months or quarters.
    case dateOrDuration
    /// Words between square brackets, as templates have them where something is to be filled in.
    case brackets
    /// No letter anywhere, as in `1`.
    case noLetters
    /// An internet domain such as `example.com`.
    case domain
    /// At least this many items separated by line feed, `;`, `,`, `/`, `|`, `+` or a list mark.
    case items(Int)
    /// At least this many words.
    case words(Int)
  }

  public let name: String
  public let label: LocalizedText
  public let test: Test
  public let position: SourcePosition

  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    position = node.position
    name = try mapping.required("name").text()
    label = try mapping.required("label").localizedText()
    var tests: [Test] = []
    if let node = mapping.optional("builtin") { tests.append(try Self.builtin(node)) }
    if let node = mapping.optional("quantity") { tests.append(.quantity(units: try node.phrases())) }
    if let node = mapping.optional("terms") { tests.append(.terms(try node.phrases())) }
    if let node = mapping.optional("exactly") { tests.append(.exactly(try node.phrases())) }
    if let node = mapping.optional("items") { tests.append(.items(try node.integer(in: 2...100))) }
    if let node = mapping.optional("words") { tests.append(.words(try node.integer(in: 1...1_000))) }
    try mapping.finish()
    guard let test = tests.first, tests.count == 1 else {
      throw ConfigurationError(
        at: node.position,
        en: "a text test has exactly one of builtin, quantity, terms, exactly, items, words",
        es: "una prueba de texto tiene exactamente uno de builtin, quantity, terms, exactly, items, words")
    }
    self.test = test
  }

  private static func builtin(_ node: YAMLNode) throws(ConfigurationError) -> Test {
    let names = ["number", "positive_number", "date_or_duration", "domain", "brackets", "no_letters"]
    switch try node.text() {
    case "number": return .number
    case "positive_number": return .positiveNumber
    case "date_or_duration": return .dateOrDuration
    case "domain": return .domain
    case "brackets": return .brackets
    case "no_letters": return .noLetters
    case let other:
      throw ConfigurationError(
        .unknown(
          LocalizedText(en: "built-in test", es: "prueba incorporada"), other, at: node.position, candidates: names))
    }
  }
}
