import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct PresetSpecTests {
  private static let catalogue = Result { try RuleSet.load(packs: ["default"], kinds: Kinds.all).catalogue }

  private static func decode(_ text: String) throws -> PresetSpec {
    let node = try #require(try YAMLDocument.parse(text, file: "p.yaml"))
    return try PresetSpec(node, catalogue: catalogue.get())
  }

  @Test func everyKeyIsRead() throws {
    let preset = try Self.decode(
      """
      id: own
      custom_suffix: "__c"
      signals:
        headers: [StageName, "Deal - *"]
        companion: ".id"
        values: [zoho_id]
        file_names: ["report*"]
      stage_timestamps: {patterns: ['Entered "*"'], except: [Entered now]}
      tables:
        deals:
          file_names: [Opportunity, Opportunities]
          marks: [StageName]
          row_key: [deal_name, created_at]
          listed: account_id
          api_names: {deal_id: Id}
          labels: {deal_id: [Opportunity ID], amount: Amount}
          unverified: {amount: [Importe]}
        activities:
          constants: {Event: {type: meeting}}

      """)
    #expect((preset.id, preset.customSuffix) == ("own", "__c"))
    #expect(preset.signals.headers == ["StageName", "Deal - *"])
    #expect((preset.signals.companion, preset.signals.values) == (".id", [.zohoID]))
    #expect(preset.signals.fileNames == ["report*"])
    #expect(preset.stageTimestamps.patterns == ["Entered \"*\""])
    #expect(preset.stageTimestamps.exceptions == ["Entered now"])
    let deals = try #require(preset.names(of: .deals))
    #expect(deals.fileNames == ["Opportunity", "Opportunities"])
    #expect(deals.marks == ["StageName"])
    #expect((deals.rowKey, deals.listedFields) == (["deal_name", "created_at"], ["account_id"]))
    #expect(
      deals.aliases.map { "\($0.field) \($0.header) \($0.evidence.id)" } == [
        "deal_id Id api-name", "deal_id Opportunity ID label", "amount Amount label", "amount Importe unverified-label",
      ])
    let activities = try #require(preset.names(of: .activities))
    #expect(activities.constants.map { "\($0.fileName) \($0.field) \($0.value)" } == ["Event type meeting"])
    #expect(preset.names(of: .users) == nil)
  }

  @Test(
    arguments: [
      ("tables: {deal: {}}", "p.yaml:2:10: error: unknown table `deal`; did you mean `deals`?"),
      (
        "tables: {deals: {labels: {amuont: [A]}}}", "p.yaml:2:27: error: unknown field `amuont`; did you mean `amount`?"
      ),
      (
        "tables: {activities: {constants: {Event: {tpye: x}}}}",
        "p.yaml:2:43: error: unknown field `tpye`; did you mean `type`?"
      ),
      ("tables: {deals: {lables: {}}}", "p.yaml:2:18: error: unknown key `lables`; did you mean `labels`?"),

      (
        "signals: {values: [guid]}",
        "p.yaml:2:20: error: unknown kind of value `guid`; expected one of `salesforce_id`, `zoho_id`"
      ),
      ("tables: {}\nsuffix: x", "p.yaml:3:1: error: unknown key `suffix`; did you mean `custom_suffix`?"),
    ])
  func mistakes(_ text: String, _ issue: String) throws {
    let catalogue = try Self.catalogue.get()
    let node = try #require(try YAMLDocument.parse("id: own\n\(text)\n", file: "p.yaml"))
    let found = issues { () throws(ConfigurationError) in try PresetSpec(node, catalogue: catalogue) }
    #expect(found == [issue])
  }

  @Test func anUnknownPresetNamesTheNearest() throws {
    let place = SourcePosition(file: "w.yaml", line: 2, column: 3)
    let catalogue = try Self.catalogue.get()
    let found = issues { () throws(ConfigurationError) in
      try PresetSpec.load("salesfroce", catalogue: catalogue, at: place)
    }
    #expect(found == ["w.yaml:2:3: error: unknown preset `salesfroce`; did you mean `salesforce`?"])
  }

  @Test func everyShippedPresetIsReadUnderItsName() throws {
    #expect(PresetSpec.known == PresetSpec.known.sorted())
    #expect(PresetSpec.known.contains("generic") && PresetSpec.known.contains("salesforce"))
    for name in PresetSpec.known {
      let preset = try PresetSpec.load(name, catalogue: Self.catalogue.get(), at: nil)
      #expect(preset.id == name)
      #expect(preset.names(of: .deals)?.aliases.contains { $0.field == "deal_id" } == true)
    }
  }

  /// One header for two fields of a table would make the mapping depend on luck.
  @Test func noShippedHeaderFeedsTwoFieldsOfATable() throws {
    for name in PresetSpec.known {
      let preset = try PresetSpec.load(name, catalogue: Self.catalogue.get(), at: nil)
      for table in preset.tables {
        var fields: [String: String] = [:]
        for alias in table.aliases {
          let key = "\(alias.evidence.rawValue) \(alias.header.lowercased().replacing("_", with: " "))"
          let known = fields.updateValue(alias.field, forKey: key)
          #expect(known == nil || known == alias.field, "\(name) \(table.table.rawValue) \(alias.header)")
        }
      }
    }
  }
}
