import HandoffModel
import Testing

@Suite("Text features and text plan")
struct TextFeaturesTests {
  @Test(
    "Words and checks come back from their bits",
    arguments: [(1, 0), (4, 0b101), (8_191, 0xFFFF), (12, 0x8000)])
  func roundTrip(_ words: Int, _ checks: UInt16) {
    let features = TextFeatures(words: words, passedChecks: checks)
    #expect(features.words == words)
    #expect(features.passedChecks == checks)
    #expect(TextFeatures(bits: features.bits) == features)
    #expect(!features.isExplicitNone)
    #expect((0..<16).filter { features.passes(check: $0) } == (0..<16).filter { checks >> $0 & 1 == 1 })
    #expect(features.bits <= PackedCell.maximumValue)
  }

  @Test("Words beyond what fits count as the most that does")
  func manyWords() {
    #expect(TextFeatures(words: 8_192, passedChecks: 1).words == 8_191)
    #expect(TextFeatures(words: .max, passedChecks: 1).passedChecks == 1)
  }

  @Test("An explicit none is the only text without a word")
  func explicitNone() {
    #expect(TextFeatures.explicitNone.isExplicitNone)
    #expect(TextFeatures.explicitNone.bits == 0)
    #expect(!TextFeatures(words: 1, passedChecks: 0).isExplicitNone)
  }

  @Test("Checks of a field have bits in the order they were asked for, each once, sixteen at most")
  func plan() {
    var plan = TextPlan()
    let (a, b) = (FieldID(index: 1), FieldID(index: 0))
    #expect(plan.position(of: .test(3), for: a) == 0)
    #expect(plan.position(of: .sameAsAccountName, for: a) == 1)
    #expect(plan.position(of: .test(3), for: a) == 0)
    #expect(plan.position(of: .test(3), for: b) == 0)
    #expect(plan.checks(of: a) == [.test(3), .sameAsAccountName])
    #expect(plan.checks(of: FieldID(index: 9)) == [])
    #expect(plan.fields == [b, a])
    for index in 4..<18 { #expect(plan.position(of: .test(index), for: a) == index - 2) }
    #expect(plan.position(of: .sameAs(b), for: a) == nil)
    #expect(plan.checks(of: a).count == TextFeatures.maximumChecks)
  }
}
