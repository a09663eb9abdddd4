import HandoffModel

@testable import HandoffConfig

/// What the shipped files say of fields, placeholders, text tests and activities; the rules themselves play
/// no part in reading.
struct ShippedSpecs: Sendable {
  struct Missing: Error {
    let section: String
  }

  let catalogue: FieldCatalogue
  let textTests: [TextTestSpec]
  let placeholders: PlaceholderSpec
  let activities: ActivitySpec

  static let all = Result { try ShippedSpecs() }

  init() throws {
    catalogue = FieldCatalogue(
      fields: try Self.section("fields", of: "fields.yaml").elements.map {
        try FieldDefinition.decoded(from: $0)
      })
    textTests = try Self.section("text_tests", of: "text-tests.yaml").elements.map { try TextTestSpec($0) }
    placeholders = try PlaceholderSpec(Self.section("placeholders", of: "placeholders.yaml"))
    activities = try ActivitySpec(Self.section("activities", of: "activities.yaml"))
  }

  private static func section(_ name: String, of file: String) throws -> YAMLNode {
    guard let text = BuiltInRules.text(of: file), let root = try YAMLDocument.parse(text, file: file),
      let entry = try root.entries().first(where: { $0.key == name })
    else { throw Missing(section: name) }
    return entry.value
  }
}
