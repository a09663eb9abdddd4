import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct TextTestSpecTests {
  private static func decode(_ test: String) throws(ConfigurationError) -> TextTestSpec {
    guard let node = try YAMLDocument.parse("{name: t, label: {en: a, es: b}, \(test)}", file: "t.yaml") else {
      throw ConfigurationError(at: nil, en: "empty", es: "vacío")
    }
    return try TextTestSpec(node)
  }

  @Test(
    arguments: [
      ("builtin: number", "number"), ("builtin: positive_number", "positiveNumber"),
      ("builtin: date_or_duration", "dateOrDuration"), ("builtin: domain", "domain"),
      ("quantity: {en: [days], es: [días]}", "quantity(units: [\"days\", \"días\"])"),
      ("terms: [a, b]", "terms([\"a\", \"b\"])"), ("exactly: {en: no, es: no}", "exactly([\"no\", \"no\"])"),
      ("items: 2", "items(2)"), ("words: 1", "words(1)"),
    ])
  func everyTestIsRead(_ text: String, _ test: String) throws {
    #expect("\(try Self.decode(text).test)" == test)
  }

  @Test(
    arguments: [
      ("builtin: nubmer", "t.yaml:1:43: error: unknown built-in test `nubmer`; did you mean `number`?"),
      ("items: 1", "t.yaml:1:41: error: expected a whole number from 2 to 100, found the value `1`"),
      ("words: 0", "t.yaml:1:41: error: expected a whole number from 1 to 1000, found the value `0`"),
      (
        "items: 2, words: 3",
        "t.yaml:1:1: error: a text test has exactly one of builtin, quantity, terms, exactly, items, words"
      ),
      ("wrods: 2", "t.yaml:1:34: error: unknown key `wrods`; did you mean `words`?"),
      ("terms: {en: [a]}", "t.yaml:1:41: error: the key `es` is missing here"),
    ])
  func mistakes(_ test: String, _ issue: String) {
    let found = issues { () throws(ConfigurationError) in try Self.decode(test) }
    #expect(found == [issue])
  }
}
