import HandoffConfig
import HandoffModel
import Testing

@testable import HandoffRules

/// The answers to the disagreements of the sources.
@Suite struct SettingTests {
  private func load(_ values: [(String, String)] = [], packs: [String] = ["default"]) throws -> RuleSet {
    try RuleSet.load(
      packs: packs, kinds: RuleBook.kindKeys, withExamples: false,
      settings: values.map { SettingValue(id: $0.0, option: $0.1, position: nil) })
  }

  @Test func everyOptionCompiles() throws {
    let settings = try load().settings
    #expect(settings.count == 20)
    for choice in settings {
      #expect(choice.option == choice.setting.defaultOption)
      #expect(choice.setting.options.count > 1)
      for option in choice.setting.options where option.id != choice.setting.defaultOption {
        #expect(throws: Never.self, "\(choice.setting.id)=\(option.id)") {
          _ = try RuleBook(load([(choice.setting.id, option.id)]))
        }
      }
    }
  }

  /// Each disagreement has one setting, but for the thirteenth: it asks that no published figure is shown as a benchmark
  /// without its reading, and no report shows one.
  @Test func theDisagreements() throws {
    let ids = try load().settings.flatMap(\.setting.catalogueIDs).filter { $0.hasPrefix("D") }
    #expect(ids == (1...20).filter { $0 != 13 }.map { "D" + ($0 < 10 ? "0" : "") + "\($0)" })
  }

  @Test func anAnswerChangesWhatItSays() throws {
    func limit(_ ruleSet: RuleSet) throws -> String? {
      try #require(ruleSet.rules.first { $0.id == "kickoff-held" }).check.scalar(of: "limit")
    }
    #expect(try limit(load()) == "5 business days")
    #expect(try limit(load([("kickoff-unit", "calendar-days")])) == "7 days")
  }

  @Test func whatDoesNotExistIsRefused() {
    #expect(throws: ConfigurationError.self) { try load([("kickoff-units", "calendar-days")]) }
    #expect(throws: ConfigurationError.self) { try load([("kickoff-unit", "weeks")]) }
  }
}
