import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct SegmentSpecTests {
  private static func decode(_ thresholds: String) throws(ConfigurationError) -> SegmentSpec {
    let text = "order: [large, small]\nbasis: [acv]\nthresholds:\n\(thresholds)"
    guard let node = try YAMLDocument.parse(text, file: "s.yaml") else {
      throw ConfigurationError(at: nil, en: "empty", es: "vacío")
    }
    return try SegmentSpec(node)
  }

  @Test func thresholdsStandInOrder() throws {
    let spec = try Self.decode("  - {segment: large, when: {acv: '>= 5'}}\n  - {segment: small}\n")
    #expect(spec.segments == ["large", "small"])
    #expect(spec.basis.map(\.scalar) == ["acv"])
    #expect(spec.thresholds.map(\.segment) == ["large", "small"])
    #expect(spec.thresholds.map { $0.when != nil } == [true, false])
  }

  @Test(
    arguments: [
      ("  - {segment: lagre}\n", "s.yaml:4:15: error: unknown segment `lagre`; did you mean `large`?"),
      ("  - {when: {acv: 1}}\n", "s.yaml:4:5: error: the key `segment` is missing here"),
      (
        "  - {segment: small}\n  - {segment: large, when: {acv: 1}}\n",
        "s.yaml:5:5: error: this threshold cannot be reached: the one before takes whatever is left"
      ),
      (
        "  - {segment: small, if: {acv: 1}}\n",
        "s.yaml:4:22: error: unknown key `if`; expected one of `segment`, `when`"
      ),
    ])
  func mistakes(_ thresholds: String, _ issue: String) {
    let found = issues { () throws(ConfigurationError) in try Self.decode(thresholds) }
    #expect(found == [issue])
  }
}
