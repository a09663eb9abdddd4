import Foundation
import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct PackOrderTests {
  @Test func basesStandFirstAndOnceWhateverTheRoad() throws {
    let folder = try RuleFolder([
      "base.yaml": WrittenRule.text(id: "base"),
      "left.yaml": "extends: base.yaml\nrules:\n" + WrittenRule.text(id: "left"),
      "right.yaml": "extends: [base.yaml]\nrules:\n" + WrittenRule.text(id: "right"),
      "top/x.yaml": "extends: [../left.yaml, ./../right.yaml, ../top/../base.yaml]\nrules:\n"
        + WrittenRule.text(id: "top"),
    ])
    let set = try folder.load("top")
    #expect(set.rules.map(\.id) == ["base", "left", "right", "top"])
    #expect(
      set.packs.map { $0.replacing(folder.path + "/", with: "") } == ["base.yaml", "left.yaml", "right.yaml", "top"])
  }

  /// One pack by several names is one pack.
  @Test(arguments: [["base", "./base"], ["base/", "base"], ["x/../base", "base"], [".//base", "base"]])
  func namesAreNormalised(_ names: [String]) throws {
    let folder = try RuleFolder(["base/a.yaml": WrittenRule.text(id: "base")])
    let set = try RuleSet.load(packs: names.map { "\(folder.path)/\($0)" }, kinds: Kinds.all)
    #expect(set.rules.map(\.id) == ["base"])
    #expect(set.packs == ["\(folder.path)/base"])
  }

  @Test func circlesAreRefused() throws {
    let folder = try RuleFolder([
      "a.yaml": "extends: b.yaml\n", "b.yaml": "\nextends: [c/rules.yaml]\n", "c/rules.yaml": "extends: ../a.yaml\n",
      "self.yaml": "extends: self.yaml\n", "folder/x.yaml": "extends: ../folder\n", "folder/y.yaml": WrittenRule.text(),
    ])
    #expect(
      folder.issues("a.yaml") == [
        "./c/rules.yaml:1:10: error: circular `extends`: ./a.yaml -> ./b.yaml -> ./c/rules.yaml -> ./a.yaml"
      ])
    // Entered from outside the circle, only the circle is named.
    #expect(
      folder.issues("b.yaml") == [
        "./a.yaml:1:10: error: circular `extends`: ./b.yaml -> ./c/rules.yaml -> ./a.yaml -> ./b.yaml"
      ])
    #expect(folder.issues("self.yaml") == ["./self.yaml:1:10: error: circular `extends`: ./self.yaml -> ./self.yaml"])
    #expect(folder.issues("folder").map { $0.prefix(24) } == ["./folder/x.yaml:1:10: er"])
  }

  @Test func anUnknownPackIsAMistakeOfTheFileThatNamesIt() throws {
    let folder = try RuleFolder(["a.yaml": "rules: []\nextends: [default, nowhere]\n", "empty/notes.txt": "x"])
    #expect(folder.issues("a.yaml") == ["./a.yaml:2:20: error: no such file or folder: `./nowhere`"])
    #expect(folder.issues("gone") == ["error: no such file or folder: `./gone`"])
    #expect(folder.issues("empty") == ["error: no rule files (*.yaml) in `./empty`"])
  }

  @Test func whatAPackDoesNotDeclareComesFromTheShippedOne() throws {
    let folder = try RuleFolder(["a.yaml": WrittenRule.text()])
    let own = try folder.load("a.yaml")
    let shipped = try RuleSet.load(packs: ["default"], kinds: Kinds.all)
    #expect(own.rules.map(\.id) == ["kickoff-soon"])
    #expect(own.catalogue.fields.map(\.qualifiedName) == shipped.catalogue.fields.map(\.qualifiedName))
    #expect(own.segments.segments == shipped.segments.segments)
    #expect(own.scoring.dimensionWeights == shipped.scoring.dimensionWeights)
    #expect(own.placeholders.placeholders == shipped.placeholders.placeholders)
    #expect(own.declaredRules == shipped.declaredRules.union(["kickoff-soon"]))
  }

  @Test func extendingTheShippedPackKeepsItsRules() throws {
    let folder = try RuleFolder(["a.yaml": "extends: default\nrules:\n" + WrittenRule.text(id: "one-more")])
    let names = [folder.path + "/a.yaml"]
    let set = try RuleSet.load(packs: names, kinds: Kinds.all)
    let shipped = try RuleSet.load(packs: ["default"], kinds: Kinds.all)
    #expect(set.rules.map(\.id) == shipped.rules.map(\.id) + ["one-more"])
  }

  @Test func presetsAndCalendarsOfAPackAreNoRules() throws {
    let folder = try RuleFolder([
      "a.yaml": WrittenRule.text(), "presets/own.yaml": "id: own\n", "calendars/own.yaml": "id: own\n",
      "readme.md": "x",
    ])
    #expect(try folder.load("").rules.count == 1)
  }

  @Test func filesThatAreNotUTF8AreRefused() throws {
    let folder = try RuleFolder(["a.yaml": WrittenRule.text()])
    try folder.write("b.yaml", Data([0x61, 0x3A, 0x20, 0xF1, 0x0A]))
    #expect(folder.issues("") == ["./b.yaml:1:1: error: the file is not UTF-8; save it as UTF-8"])
  }

  @Test func emptyFilesAreNoMistake() throws {
    let folder = try RuleFolder([
      "a.yaml": WrittenRule.text(), "b.yaml": "", "c.yaml": "# later\n", "d.yaml": "rules:\n",
    ])
    #expect(try folder.load("").rules.count == 1)
  }

  @Test func aSymbolicLinkToAFolderIsAPack() throws {
    let folder = try RuleFolder(["real/a.yaml": WrittenRule.text()])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: folder.path + "/real")
    #expect(folder.issues("link") == [])
    #expect(try folder.load("link").rules.count == 1)
  }
}
