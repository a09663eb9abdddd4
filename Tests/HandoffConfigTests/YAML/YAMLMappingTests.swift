import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct YAMLMappingTests {
  private func mapping(_ text: String) throws -> YAMLMapping {
    try YAMLMapping(#require(try YAMLDocument.parse(text, file: "f.yaml")))
  }

  @Test func keysNobodyAskedForAreNamedWithTheNearest() throws {
    var mapping = try mapping("limit: 1\ntargte: 2\nzebra: 3\n")
    _ = mapping.optional("limit")
    _ = mapping.optional("target")
    let found = issues { () throws(ConfigurationError) in try mapping.finish() }
    #expect(
      found == [
        "f.yaml:2:1: error: unknown key `targte`; did you mean `target`?",
        "f.yaml:3:1: error: unknown key `zebra`; expected one of `limit`, `target`",
      ])
  }

  @Test func aMissingKeyIsNamedAtTheMapping() throws {
    var mapping = try mapping("# comment\n\nlimit: 1\n")
    let found = issues { () throws(ConfigurationError) in try mapping.required("from") }
    #expect(found == ["f.yaml:3:1: error: the key `from` is missing here"])
  }

  /// The misspelling is named instead of the key that is missing, and only once.
  @Test func aMisspeltRequiredKeyIsToldOnce() throws {
    var mapping = try mapping("titel: x\n")
    let found = issues { () throws(ConfigurationError) in try mapping.required("title") }
    #expect(found == ["f.yaml:1:1: error: unknown key `titel`; did you mean `title`?"])
    let rest = issues { () throws(ConfigurationError) in try mapping.finish() }
    #expect(rest == [])
  }

  @Test(arguments: [("[a]", "a list"), ("text", "the value `text`"), ("''", "nothing")])
  func onlyMappingsAreMappings(_ text: String, _ kind: String) throws {
    let node = try #require(try YAMLDocument.parse("key: \(text)\n", file: "f.yaml")).entries()[0].value
    let found = issues { () throws(ConfigurationError) in try YAMLMapping(node) }
    #expect(found == ["f.yaml:1:6: error: expected a mapping of keys, found \(kind)"])
  }
}
