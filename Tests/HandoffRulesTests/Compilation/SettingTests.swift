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
    #expect(settings.count == 21)
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

  /// Each disagreement has one setting; the size of a batch, which the catalogue leaves open, is the only other.
  @Test func theDisagreements() throws {
    let ids = try load().settings.flatMap(\.setting.catalogueIDs).filter { $0 != "S26" }
    #expect(ids == (1...20).map { "D" + ($0 < 10 ? "0" : "") + "\($0)" })
  }

  @Test func anAnswerChangesWhatItSays() throws {
    func limit(_ ruleSet: RuleSet) throws -> String? {
      try #require(ruleSet.rules.first { $0.id == "kickoff-held" }).check.scalar(of: "limit")
    }
    #expect(try limit(load()) == "5 business days")
    #expect(try limit(load([("kickoff-unit", "calendar-days")])) == "7 days")
  }

  /// The verdict of a rule under a setting.
  private func verdict(_ setting: (String, String), _ rule: String, _ given: String) throws -> String {
    let ruleSet = try load([setting])
    let trial = try Trial(book: RuleBook(ruleSet))
    let dataset = try Exports([given]).dataset(for: trial.book)
    let batch = Evaluator(book: trial.book, dataset: dataset, clock: trial.clock).evaluate([0])
    let position = try #require(trial.book.descriptions.firstIndex { $0.id == rule })
    return batch.columns[position].results[0].outcome.id
  }

  /// Signed Thursday 2026-03-05. Friday 2026-03-13 is 8 calendar days on, Monday 2026-03-16 is 11: 7 business days, since
  /// two weekends lie between. Calendar days count for everybody once they are chosen, ten of them for small customers.
  @Test(
    arguments: [
      ("business-days", "enterprise", "2026-03-12", "met"), ("calendar-days", "enterprise", "2026-03-12", "met"),
      ("business-days", "enterprise", "2026-03-13", "late"), ("calendar-days", "enterprise", "2026-03-13", "late"),
      ("business-days", "smb", "2026-03-16", "met"), ("calendar-days", "smb", "2026-03-16", "late"),
      ("business-days", "smb", "2026-03-13", "met"), ("calendar-days", "smb", "2026-03-13", "met"),
    ])
  func theKickoffUnitReachesEverySegment(_ unit: String, _ segment: String, _ kickoff: String, _ outcome: String) throws
  {
    let given = "{signed_at: 2026-03-05, segment: \(segment), kickoff_at: \(kickoff)}"
    #expect(try verdict(("kickoff-unit", unit), "kickoff-held", given) == outcome)
  }

  /// 60 hours after the signature, in each segment that the rule is for.
  @Test(arguments: ["strategic", "enterprise", "mid_market"])
  func theFirstContactLimitReachesEverySegment(_ segment: String) throws {
    let given =
      "{signed_at: '2026-03-02T08:00:00Z', segment: \(segment), first_cs_contact_at: '2026-03-04T20:00:00Z'}"
    #expect(try verdict(("first-contact-limit", "three-days"), "first-cs-contact", given) == "met")
    #expect(try verdict(("first-contact-limit", "two-days"), "first-cs-contact", given) == "late")
  }

  /// An option that sets a limit in another unit sets it in every variant too.
  @Test func noVariantKeepsTheUnitOfAnotherOption() throws {
    let base = try load()
    for choice in base.settings {
      for option in choice.setting.options where option.id != choice.setting.defaultOption {
        let rules = try load([(choice.setting.id, option.id)]).rules
        for rule in rules where rule.check.scalar(of: "limit") != nil {
          let before = base.rules.first { $0.id == rule.id }
          guard let own = rule.check.scalar(of: "limit"), before?.check.scalar(of: "limit") != own else { continue }
          for variant in rule.variants {
            let limit = variant.check.scalar(of: "limit") ?? own
            #expect(
              limit.contains("business") == own.contains("business"),
              "\(choice.setting.id)=\(option.id): \(rule.id) has \(limit) beside \(own)")
          }
        }
      }
    }
  }

  /// Where no document was ever linked, the core rules stay on.
  @Test(
    arguments: [
      ("{use_case: ''}", "violated"), ("{use_case: '', document_link: ''}", "violated"),
      ("{use_case: '', document_link: 'https://docs.example/handoff'}", "not-applicable"),
    ])
  func handoffsInADocumentAreLeftAlone(_ given: String, _ outcome: String) throws {
    #expect(try verdict(("document-only", "unknown"), "use-case-specific", given) == outcome)
  }

  @Test func whatDoesNotExistIsRefused() {
    #expect(throws: ConfigurationError.self) { try load([("kickoff-units", "calendar-days")]) }
    #expect(throws: ConfigurationError.self) { try load([("kickoff-unit", "weeks")]) }
  }
}
