import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct FieldDefinitionTests {
  private static func decode(_ text: String) throws(ConfigurationError) -> FieldDefinition {
    guard let node = try YAMLDocument.parse(text, file: "f.yaml") else {
      throw ConfigurationError(at: nil, en: "empty", es: "vacío")
    }
    return try FieldDefinition.decoded(from: node)
  }

  @Test func everyKeyIsRead() throws {
    let field = try Self.decode(
      """
      {name: tier_1, table: accounts, type: choice, label: {en: Tier, es: Nivel}, section: customer, personal: yes,
       none_is_answer: true, plan: no, fallback: [a, b], catalogue: [H15], choices: {gold: [Oro, Gold], plain: , other: []}}
      """)
    #expect((field.table, field.name, field.type) == (.accounts, "tier_1", .choice))
    #expect(field.label == LocalizedText(en: "Tier", es: "Nivel"))
    #expect(field.formSection == "customer")
    #expect((field.isPersonal, field.noneIsAnswer, field.isPlan) == (true, true, false))
    #expect(field.fallback == ["a", "b"])
    #expect(field.catalogueIDs == ["H15"])
    #expect(field.choices.map(\.value) == ["gold", "plain", "other"])
    #expect(field.choices.map(\.spellings) == [["Oro", "Gold"], [], []])
    #expect(field.qualifiedName == "account.tier_1")
  }

  @Test func whatIsNotWrittenIsNo() throws {
    let field = try Self.decode("{name: x, table: deals, type: text, label: {en: X, es: X}}")
    #expect((field.isPersonal, field.noneIsAnswer, field.isPlan) == (false, false, false))
    #expect(field.formSection == nil && field.fallback.isEmpty && field.choices.isEmpty && field.catalogueIDs.isEmpty)
  }

  @Test(
    arguments: [
      (
        "{name: Tier, table: deals, type: text, label: {en: X, es: X}}",
        "f.yaml:1:8: error: the field name `Tier` must be snake_case"
      ),
      (
        "{name: tier-a, table: deals, type: text, label: {en: X, es: X}}",
        "f.yaml:1:8: error: the field name `tier-a` must be snake_case"
      ),
      (
        "{name: x, table: deal, type: text, label: {en: X, es: X}}",
        "f.yaml:1:18: error: unknown table `deal`; did you mean `deals`?"
      ),
      (
        "{name: x, table: deals, type: txet, label: {en: X, es: X}}",
        "f.yaml:1:31: error: unknown type `txet`; did you mean `text`?"
      ),
      ("{name: x, table: deals, type: text, label: {en: X}}", "f.yaml:1:44: error: the key `es` is missing here"),
      (
        "{name: x, table: deals, type: text, label: {en: X, es: X}, choices: {a: [b]}}",
        "f.yaml:1:31: error: only a field of type choice has `choices`"
      ),
      (
        "{name: x, table: deals, type: text, label: {en: X, es: X}, persnal: true}",
        "f.yaml:1:60: error: unknown key `persnal`; did you mean `personal`?"
      ),
      (
        "{name: x, table: deals, type: text, label: {en: X, es: X}, plan: perhaps}",
        "f.yaml:1:66: error: expected true or false, found the value `perhaps`"
      ),
      ("{table: deals, type: text, label: {en: X, es: X}}", "f.yaml:1:1: error: the key `name` is missing here"),
    ])
  func mistakes(_ text: String, _ issue: String) {
    let found = issues { () throws(ConfigurationError) in try Self.decode(text) }
    #expect(found == [issue])
  }
}
