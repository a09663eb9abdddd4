import TestSupport
import Testing

@testable import HandoffIngest

@Suite("File name pattern")
struct FileNamePatternTests {
  @Test(
    "Known answers",
    arguments: [
      ("Task.csv", "Task.csv", true), ("Task.csv", "task.csv", false),
      ("Opportunity*.csv", "Opportunity.csv", true),
      ("Opportunity*.csv", "Opportunity-2.csv", true), ("Opportunity*.csv", "Opportunity.csv.bak", false),
      ("*", "", true), ("*", "a/b.csv", true), ("", "", true), ("", "a", false), ("?", "a", true),
      ("?", "", false),
      ("?", "ab", false), ("a?c", "abc", true), ("a?c", "ac", false), ("*.csv", ".csv", true),
      ("a*b*c", "aXbYbZc", true),
      ("a*b*c", "aXcYb", false), ("**a", "ba", true), ("a*", "a", true), ("*a*a*", "a", false),
      ("deals_??.csv", "deals_01.csv", true), ("crm/*.csv", "crm/deals.csv", true), ("a.c", "abc", false),
      // One character, however many bytes it has.
      ("A?o.csv", "Año.csv", true), ("?", "🙂", true), ("[ab].csv", "a.csv", false),
      ("[ab].csv", "[ab].csv", true),
    ])
  func known(_ pattern: String, _ name: String, _ matches: Bool) {
    #expect(FileNamePattern(pattern).matches(name) == matches)
  }

  @Test("Random patterns agree with a recursive matcher")
  func againstRecursion() {
    var random = SeededGenerator(seed: 11)
    var positive = 0
    for _ in 0..<20_000 {
      let pattern = String(
        (0..<random.below(8)).map { _ in random.pick(["a", "b", "ñ", "*", "?"] as [Character]) })
      let name = String((0..<random.below(9)).map { _ in random.pick(["a", "b", "ñ"] as [Character]) })
      let expected = Self.matches(Array(pattern)[...], Array(name)[...])
      positive += expected ? 1 : 0
      #expect(FileNamePattern(pattern).matches(name) == expected, "\(pattern) \(name)")
    }
    #expect((2_000...18_000).contains(positive))
  }

  @Test("Many stars against a long name that does not match end at once")
  func manyStars() {
    let pattern = FileNamePattern(String(repeating: "*a", count: 40) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 20_000)))
  }

  private static func matches(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    let rest = pattern.dropFirst()
    switch first {
    case "*": return matches(rest, name) || !name.isEmpty && matches(pattern, name.dropFirst())
    case "?": return !name.isEmpty && matches(rest, name.dropFirst())
    default: return name.first == first && matches(rest, name.dropFirst())
    }
  }
}
