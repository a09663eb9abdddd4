import HandoffModel
import Testing

@Suite("Spelling")
struct SpellingTests {
  private static let fields = [
    "kickoff_at", "kickoff_invited_at", "signed_at", "deal_id", "account_id", "segment", "use_case",
  ]

  @Test(
    "The nearest names, best first",
    arguments: [
      ("kickof_at", ["kickoff_at"]), ("singed_at", ["signed_at"]), ("SIGNED-AT", ["signed_at"]),
      ("signed at", ["signed_at"]),
      ("deal_di", ["deal_id"]), ("segmnt", ["segment"]), ("usecase", ["use_case"]),
      ("kickoff", ["kickoff_at", "kickoff_invited_at"]),
      ("acount_id", ["account_id"]),
    ])
  func nearest(_ name: String, _ expected: [String]) {
    #expect(Spelling.nearest(to: name, among: Self.fields) == expected)
  }

  @Test("Nothing near is nothing", arguments: ["", "revenue", "zzzzzzzz", "xy"])
  func nothing(_ name: String) {
    #expect(Spelling.nearest(to: name, among: Self.fields) == [])
    #expect(Spelling.nearest(to: name, among: []) == [])
  }

  @Test("Ties go by name, and the limit holds")
  func ties() {
    #expect(
      Spelling.nearest(to: "abcd", among: ["abce", "abcc", "abcb", "abca"]) == ["abca", "abcb", "abcc"])
    #expect(Spelling.nearest(to: "abcd", among: ["abce", "abcc"], limit: 1) == ["abcc"])
    #expect(Spelling.nearest(to: "abcd", among: ["abcd", "abce"]).first == "abcd")
  }

  @Test("The order of the candidates does not matter")
  func order() {
    var random = TimeTestRandom(seed: 51)
    for name in ["kickoff", "signed", "count_id", "deal"] {
      let expected = Spelling.nearest(to: name, among: Self.fields)
      for _ in 0..<20 {
        #expect(Spelling.nearest(to: name, among: Self.fields.shuffled(using: &random)) == expected)
      }
    }
  }

  @Test("Distance: one letter changed, lost, added or swapped in nine is near; a third and more is not")
  func distance() {
    // "abcdefghi" has nine letters: three differences are a third, four are not near.
    for near in ["abcdefghx", "abcdefgh", "abcdefghij", "abcdefgih", "xbcxefgxi"] {
      #expect(Spelling.nearest(to: "abcdefghi", among: [near]) == [near])
    }
    #expect(Spelling.nearest(to: "abcdefghi", among: ["xbcxefxxi"]) == [])
  }

  @Test("Neighbours swapped are one difference, letters apart two")
  func swaps() {
    #expect(Spelling.nearest(to: "abc", among: ["acb", "bac"]) == ["acb", "bac"])
    #expect(Spelling.nearest(to: "abc", among: ["cba", "bca", "axx"]) == [])
  }
}
