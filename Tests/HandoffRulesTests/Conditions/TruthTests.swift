import Testing

@testable import HandoffRules

/// Kleene's strong logic: `and` is the least of no < unknown < yes, `or` the greatest, `not` turns the order round.
@Suite struct TruthTests {
  private static let all: [Truth] = [.no, .unknown, .yes]

  private func rank(_ truth: Truth) -> Int { Self.all.firstIndex(of: truth) ?? -1 }

  @Test func allTables() {
    for a in Self.all {
      #expect(rank(a.negated) == 2 - rank(a))
      for b in Self.all {
        #expect(rank(a.and(b)) == min(rank(a), rank(b)), "\(a) and \(b)")
        #expect(rank(a.or(b)) == max(rank(a), rank(b)), "\(a) or \(b)")
      }
    }
    #expect(Truth(true) == .yes && Truth(false) == .no)
  }
}
