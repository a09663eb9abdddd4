import HandoffModel
import Testing

@testable import HandoffConfig

/// Sections of several files and packs put together.
@Suite struct RuleSetTests {
  private static let field = "{name: risk, table: deals, type: text, label: {en: Risk, es: Riesgo}}"

  @Test func aFieldDeclaredTwiceInAFileIsRefused() throws {
    let folder = try RuleFolder(["a.yaml": "fields:\n  - \(Self.field)\n  - \(Self.field)\n"])
    #expect(folder.issues("a.yaml") == ["./a.yaml:3:5: error: the field `risk` is declared twice"])
  }

  /// A field of a later pack stands where the earlier one stood; its table and name are its identity.
  @Test func aLaterFieldReplacesAnEarlierOneInItsPlace() throws {
    let folder = try RuleFolder([
      "a.yaml": "fields:\n  - {name: acv, table: deals, type: money, label: {en: Value, es: Valor}}\n"
        + "  - {name: acv, table: accounts, type: money, label: {en: Value, es: Valor}}\n" + "rules:\n"
        + WrittenRule.text()
    ])
    let shipped = try RuleSet.load(packs: ["default"], kinds: Kinds.all).catalogue
    let own = try folder.load("a.yaml").catalogue
    let place = try #require(shipped.id(.deals, "acv"))
    #expect(own.id(.deals, "acv") == place)
    #expect(own[place].label.en == "Value")
    #expect(own.fields.count == shipped.fields.count + 1)
    #expect(own.fields.last?.qualifiedName == "account.acv")
  }

  @Test func textTestsAndDerivedFieldsAreDeclaredOncePerFile() throws {
    let test = "{name: says_go, label: {en: go, es: ir}, terms: [go]}"
    let derived = "{name: calls, label: {en: Calls, es: Llamadas}, count: {table: activities}}"
    let folder = try RuleFolder([
      "a.yaml": "text_tests:\n  - \(test)\n  - \(test)\n", "b.yaml": "derived:\n  - \(derived)\n\n  - \(derived)\n",
      "c.yaml": "text_tests: [\(test)]\nderived: [\(derived)]\n",
      "d.yaml": "text_tests: [\(test)]\nderived: [\(derived)]\n",
    ])
    #expect(folder.issues("a.yaml") == ["./a.yaml:3:5: error: `says_go` is declared twice, first at ./a.yaml:2:5"])
    #expect(folder.issues("b.yaml") == ["./b.yaml:4:5: error: `calls` is declared twice, first at ./b.yaml:2:5"])
    let both = try RuleSet.load(packs: ["\(folder.path)/c.yaml", "\(folder.path)/d.yaml"], kinds: Kinds.all)
    #expect(both.textTests.count { $0.name == "says_go" } == 1)
    #expect(both.textTests.first { $0.name == "says_go" }?.position.file.hasSuffix("d.yaml") == true)
    #expect(both.derived.count { $0.scalar(of: "name") == "calls" } == 1)
  }

  /// Of the section's keys, those not written anew show through.
  @Test func sectionsAreMergedKeyByKey() throws {
    let folder = try RuleFolder([
      "a.yaml": "scoring:\n  core_cap: {score: 40, missed_by: [violated]}\nplaceholders: {nulls: [nada]}\n"
    ])
    let shipped = try RuleSet.load(packs: ["default"], kinds: Kinds.all)
    let own = try folder.load("a.yaml")
    #expect(own.scoring.coreCap == 400)
    #expect(own.scoring.coreMissedBy == [.violated])
    #expect(own.scoring.dimensionWeights == shipped.scoring.dimensionWeights)
    #expect(own.placeholders.nulls == ["nada"])
    #expect(own.placeholders.noneAnswers == shipped.placeholders.noneAnswers)
  }

  @Test func anUnknownSectionNamesTheNearest() throws {
    let folder = try RuleFolder(["a.yaml": "rulez: []\n", "b.yaml": "just a text\n", "c.yaml": "---\n"])
    #expect(folder.issues("a.yaml") == ["./a.yaml:1:1: error: unknown key `rulez`; did you mean `rules`?"])
    #expect(
      folder.issues("b.yaml") == ["./b.yaml:1:1: error: expected a mapping of keys, found the value `just a text`"])
    #expect(folder.issues("c.yaml").count == 1)
  }
}
