import Foundation
import TestSupport
import Testing

@testable import HandoffIngest

@Suite("Phrase matcher")
struct PhraseMatcherTests {
  private static func groups(_ groups: [[String]], in text: String) -> UInt64 {
    var folded = FoldedText()
    let bytes = Array(text.utf8)
    folded.foldToWords(bytes.span)
    return PhraseMatcher(groups: groups).groups(in: folded)
  }

  @Test(
    "Phrases stand on word boundaries, stems let the last word go on",
    arguments: [
      (["handoff meeting"], "Internal hand-off meeting", false),
      (["hand-off meeting"], "Internal HAND OFF: meeting!", true),
      (["NPS"], "the nps score", true), (["NPS"], "snps", false), (["NPS"], "npsx", false),
      (["KPI*"], "KPIs rise", true),
      (["KPI*"], "okpi", false), (["reduc*"], "Reducción del coste", true), (["reduc*"], "will reduce", true),
      (["reduc*"], "to red", false), (["retención"], "RETENCION neta", true),
      (["sales to CS"], "sales-to-cs", true),
      (["a b"], "a, b", true), (["a b"], "a x b", false), (["time to"], "time to value", true),
      (["time to"], "time too", false),
      ([""], "anything", false), (["*"], "anything", false), ([], "anything", false), (["x"], "", false),
      (["a a b"], "a a a b", true), (["cost of"], "cost cost of", true), (["日本"], "el 日本 mercado", true),
    ])
  func known(_ phrases: [String], _ text: String, _ found: Bool) {
    #expect(Self.groups([phrases], in: text) == (found ? 1 : 0))
  }

  @Test("Each group has its own bit, up to 64; a phrase in two groups marks both")
  func groups() {
    let names = (0..<64).map { "w\($0)x" }
    for (index, name) in names.enumerated() {
      #expect(Self.groups(names.map { [$0] }, in: "say \(name) twice") == 1 << UInt64(index))
    }
    #expect(Self.groups([["kickoff"], ["kick"], ["kickoff", "x"]], in: "kickoff") == 0b101)
    #expect(Self.groups([["project kickoff"], ["kickoff"]], in: "project kickoff") == 0b11)
  }

  @Test("Random phrases in random texts agree with a search one by one")
  func againstNaive() {
    var random = SeededGenerator(seed: 21)
    // Few letters and short words, so that phrases overlap and are each other's suffixes.
    func words(_ count: Int) -> String {
      (0..<count).map { _ in
        (0..<1 + random.below(3)).map { _ in random.pick(["a", "b", "ñ", "1"]) }.joined()
      }.joined(separator: random.pick([" ", "-", ", "]))
    }
    var found = 0
    for _ in 0..<3_000 {
      let groups = (0..<1 + random.below(6)).map { _ in
        (0..<random.below(4)).map { _ in words(1 + random.below(3)) + random.pick(["", "", "*"]) }
      }
      let text = words(random.below(12))
      var expected: UInt64 = 0
      for (index, group) in groups.enumerated() where group.contains(where: { Self.occurs($0, in: text) }) {
        expected |= 1 << UInt64(index)
      }
      found += expected.nonzeroBitCount
      #expect(Self.groups(groups, in: text) == expected, "\(groups) in \(text)")
    }
    #expect(found > 1_000)
  }

  /// A window of words equal to the phrase, the last one only at its beginning where the phrase is a stem.
  private static func occurs(_ phrase: String, in text: String) -> Bool {
    func split(_ text: some StringProtocol) -> [String] {
      text.lowercased().folding(options: .diacriticInsensitive, locale: nil)
        .components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty }
    }
    let isStem = phrase.hasSuffix("*")
    let wanted = split(isStem ? phrase.dropLast() : phrase[...])
    let words = split(text)
    guard let last = wanted.last, words.count >= wanted.count else { return false }
    return (0...words.count - wanted.count).contains { start in
      let window = words[start..<start + wanted.count]
      let ending = window[start + wanted.count - 1]
      return window.dropLast() == wanted.dropLast()[...] && (isStem ? ending.hasPrefix(last) : ending == last)
    }
  }
}
