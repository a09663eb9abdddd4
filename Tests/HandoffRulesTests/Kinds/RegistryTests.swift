import Foundation
import Testing

@testable import HandoffRules

/// A kind is a file in `Kinds/` and a line in the registry: a forgotten line is red, never silent.
@Suite struct RegistryTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/HandoffRules/Kinds")
    .resolvingSymlinksInPath()

  @Test func filesAndRegistryAreTheSameInAlphabeticalOrder() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(files.count > 5)
    #expect(RuleKindRegistry.kinds.map { "\($0).swift" } == files)
  }

  /// `FilledKind` is written `filled`.
  @Test func aKindIsWrittenAsItsTypeIsCalled() {
    for kind in RuleKindRegistry.kinds {
      let words = "\(kind)".dropLast("Kind".count).reduce(into: "") { name, letter in
        name += letter.isUppercase ? "_\(letter.lowercased())" : "\(letter)"
      }
      #expect(kind.key == words.dropFirst())
      #expect(RuleKindRegistry.kind(kind.key).map { "\($0)" } == "\(kind)")
    }
    #expect(RuleKindRegistry.kind("pattern") == nil)
    #expect(RuleBook.kindKeys.last == "pattern")
    #expect(Set(RuleBook.kindKeys).count == RuleKindRegistry.kinds.count + 1)
  }
}
