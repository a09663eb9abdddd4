import HandoffModel
import Testing

@testable import HandoffConfig

/// Documents are usual and read at once, or left to the library.
@Suite struct YAMLEventsTests {
  private func root(_ text: String, maximumNodes: Int = 100) -> YAMLNode? {
    YAMLEvents.root(of: text, file: "f.yaml", maximumNodes: maximumNodes)
  }

  @Test(arguments: [
    "a: 1\na: 2\n", "a: &x 1\nb: *x\n", "<<: {a: 1}\n", "[a, b]: c\n", "a: 1\n--- \nb: 2\n", "a: [1\n", "a:\n\t- b\n",
    "", "# nothing\n", "a: b: c\n", "? {a: 1}\n: 2\n",
  ])
  func unusualDocumentsAreLeftToTheLibrary(_ text: String) {
    #expect(root(text) == nil)
  }

  /// Seventeen keys are told apart in another way than a few.
  @Test func keysWrittenTwiceAmongMany() {
    let keys = (0..<17).map { "k\($0): 1\n" }.joined()
    #expect(root(keys) != nil)
    #expect(root(keys + "k3: 2\n") == nil)
  }

  @Test func documentsThatAreTooLargeAreLeftToTheLibrary() {
    #expect(root("[1, 2, 3]", maximumNodes: 5) != nil)
    #expect(root("[1, 2, 3]", maximumNodes: 4) == nil)
  }

  /// What makes the program start fast: nothing it ships takes the long way.
  @Test(arguments: BuiltInRules.paths)
  func everyShippedFileIsUsual(_ path: String) throws {
    let text = try #require(BuiltInRules.text(of: path))
    #expect(root(text, maximumNodes: 100_000) != nil)
  }
}
