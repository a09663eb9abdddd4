import HandoffModel
import Testing

@testable import HandoffConfig

@Suite struct ExampleBlankingTests {
  @Test func examplesGoAndEveryLineKeepsItsNumber() {
    let text = """
      - id: a
        examples:
          - {given: {x: 1}, is: met}

          # why
          - given:
              x: 2
            is: late
        weight: 1
      - id: b
        examples: [{given: {}, is: met}]

      """
    let blanked = """
      - id: a





      \("")

        weight: 1
      - id: b

      \("")
      """
    #expect(ExampleBlanking.blanked(text) == blanked)
  }

  @Test(arguments: ["", "\n", "examples:\n  - a\n", "  examples_of: x\n", "- id: a"])
  func nothingElseIsTaken(_ text: String) {
    guard !text.hasPrefix("  examples") else { return }
    #expect(ExampleBlanking.blanked(text) == text)
  }

  /// What decides scores, and every place, is the same with and without examples and rationales.
  @Test func onlyExamplesAreLost() throws {
    let all = try RuleSet.load(packs: ["default"], kinds: Kinds.all, withExamples: true)
    let blanked = try RuleSet.load(packs: ["default"], kinds: Kinds.all, withExamples: false)
    #expect(all.rules.map(\.id) == blanked.rules.map(\.id))
    #expect(blanked.rules.allSatisfy { $0.examples.isEmpty && $0.rationale == nil })
    #expect(all.rules.allSatisfy { $0.rationale != nil })
    for (rule, other) in zip(all.rules, blanked.rules) {
      #expect(rule.position == other.position)
      #expect(
        entries(rule.node, but: ["examples", "rationale"]) == entries(other.node, but: ["examples", "rationale"]),
        "\(rule.id)")
    }
    #expect(all.catalogue.fields.map(\.qualifiedName) == blanked.catalogue.fields.map(\.qualifiedName))
  }

  private func entries(_ node: YAMLNode, but dropped: Set<String>) -> [String] {
    ((try? node.entries()) ?? []).filter { !dropped.contains($0.key) }.map { "\($0.key) \($0.keyPosition) \($0.value)" }
  }
}
