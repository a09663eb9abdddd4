import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct ActivitySpecTests {
  private static func decode(_ text: String) throws(ConfigurationError) -> ActivitySpec {
    guard let node = try YAMLDocument.parse(text, file: "a.yaml") else {
      throw ConfigurationError(at: nil, en: "empty", es: "vacío")
    }
    return try ActivitySpec(node)
  }

  /// First match wins, so the order is part of the meaning.
  @Test func markersKeepTheirOrder() throws {
    let spec = try Self.decode(
      "teams: {cs: {en: [success], es: [éxito]}}\nmarkers: {z: {en: [a], es: [b]}, b: [c]}\ndone_statuses: [done]\n")
    #expect(spec.teams.map(\.name) == ["cs"])
    #expect(spec.teams.map(\.phrases) == [["success", "éxito"]])
    #expect(spec.markers.map(\.name) == ["z", "b"])
    #expect(spec.markers.map(\.phrases) == [["a", "b"], ["c"]])
    #expect(spec.doneStatuses == ["done"])
  }

  @Test(
    arguments: [
      ("teams: {}\nmarkers: {}\n", "a.yaml:1:1: error: the key `done_statuses` is missing here"),
      ("teams: {cs: {en: [a]}}\nmarkers: {}\ndone_statuses: []\n", "a.yaml:1:13: error: the key `es` is missing here"),
      (
        "teams: {cs: {en: [a], es: [b], eng: [c]}}\nmarkers: {}\ndone_statuses: []\n",
        "a.yaml:1:32: error: unknown key `eng`; did you mean `en`?"
      ),
      (
        "teams: cs\nmarkers: {}\ndone_statuses: []\n",
        "a.yaml:1:8: error: expected a mapping of keys, found the value `cs`"
      ),
    ])
  func mistakes(_ text: String, _ issue: String) {
    let found = issues { () throws(ConfigurationError) in try Self.decode(text) }
    #expect(found == [issue])
  }
}
