import HandoffModel
import TestSupport
import Testing

@testable import HandoffIngest

@Suite struct TextFingerprintTests {
  private func print(_ text: String) -> Int64? {
    var folded = FoldedText()
    let bytes = Array(text.utf8)
    folded.foldToWords(bytes.span)
    return TextFingerprint.of(folded)
  }

  private func shareBand(_ a: Int64, _ b: Int64) -> Bool {
    func band(_ print: Int64, _ index: Int) -> Int64 { print >> Int64(21 * index) & 0x1F_FFFF }
    return (0..<3).contains { band(a, $0) == band(b, $0) }
  }

  @Test func shortTextsHaveNone() {
    #expect(print("one two three four five six seven") == nil)
    #expect(print("one two three four five six seven eight") != nil)
  }

  @Test func spellingDoesNotMatter() {
    #expect(
      print("Reduce the time of onboarding, from 20 days to 10!")
        == print("reduce the TIME of ónboarding from 20 days to 10"))
  }

  /// Over many random texts: with one word of forty changed almost all are found, unrelated ones are not.
  @Test func resemblanceDecides() throws {
    var generator = SeededGenerator(seed: 2)
    var (near, far) = (0, 0)
    for _ in 0..<200 {
      var words = (0..<40).map { _ in "w\(Int.random(in: 0..<5_000, using: &generator))" }
      let first = try #require(print(words.joined(separator: " ")))
      words[20] = "changed"
      if shareBand(first, try #require(print(words.joined(separator: " ")))) { near += 1 }
      let other = (0..<40).map { _ in "w\(Int.random(in: 0..<5_000, using: &generator))" }
      if shareBand(first, try #require(print(other.joined(separator: " ")))) { far += 1 }
    }
    // 38 of 41 pairs in common: 1 - (1 - 0.927³)³ = 0.99.
    #expect(near > 185)
    #expect(far == 0)
  }
}
