import Foundation
import HandoffModel
import Testing

@testable import HandoffConfig

/// The files of `Rules/` against those built into the program: a forgotten line is red, never silent.
@Suite struct BuiltInRulesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Rules")
    .resolvingSymlinksInPath()

  private static func files() throws -> [String] {
    let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
  }

  @Test func everyFileOfTheFolderIsBuiltInAndNoOther() throws {
    let files = try Self.files()
    #expect(files.count > 20)
    #expect(BuiltInRules.paths == files)
  }

  @Test func everyFileIsBuiltInByteForByte() throws {
    for path in try Self.files() {
      let bytes = try Data(contentsOf: Self.folder.appendingPathComponent(path))
      #expect(BuiltInRules.text(of: path).map { Data($0.utf8) } == bytes, "\(path)")
    }
  }

  @Test func aFileThatIsNotThereHasNoText() {
    for path in ["", "nothing.yaml", "fields", "../Rules/fields.yaml", "FIELDS.yaml"] {
      #expect(BuiltInRules.text(of: path) == nil)
    }
  }

  @Test func everyFileParses() throws {
    for path in BuiltInRules.paths {
      let text = try #require(BuiltInRules.text(of: path))
      #expect(try YAMLDocument.parse(text, file: path)?.isMapping ?? false || text.contains("\n- id: "), "\(path)")
    }
  }

  @Test func theShippedPackLoadsWithoutIssues() throws {
    let rules = try RuleSet.load(packs: ["default"], kinds: Kinds.all)
    #expect(rules.packs == ["default"])
    #expect(rules.rules.count > 50)
    #expect(rules.declaredRules == Set(rules.rules.map(\.id)))
    #expect(rules.rules.allSatisfy { !$0.examples.isEmpty })
  }

  /// The texts of fields, rules and tests are written for people: no half-finished ones.
  @Test func noShippedTextIsUnfinished() throws {
    let rules = try RuleSet.load(packs: ["default"], kinds: Kinds.all)
    let texts =
      rules.rules.flatMap { [$0.title, $0.rationale, $0.action].compactMap(\.self) }
      + rules.catalogue.fields.map(\.label)
      + rules.textTests.map(\.label)
    for text in texts {
      for language in Language.allCases {
        #expect(!text[language].isEmpty)
        #expect(text[language].first?.isWhitespace == false && text[language].last?.isWhitespace == false, "\(text)")
      }
    }
    for rule in rules.rules {
      let rationale = try #require(rule.rationale, "\(rule.id)")
      #expect(rationale.en.hasSuffix(".") && rationale.es.hasSuffix("."), "\(rule.id)")
    }
  }
}
