import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct ActionListTests {
  private func rank(
    _ id: String, invalid: Bool = false, overdue: Int = 0, recoverable: Int = 0, score: Int? = 500
  ) -> ActionRank {
    ActionRank(
      hasInvalidData: invalid, overdueWeight: overdue, recoverable: recoverable, score: score,
      dealID: Array(id.utf8))
  }

  private func list(_ ranks: [ActionRank]) -> ActionList {
    var list = ActionList()
    for rank in ranks {
      list.add(rank) { ActionCandidate(rank: rank, segment: nil, grade: nil, items: [], adjustments: []) }
    }
    return list
  }

  @Test func theOrder() {
    let ordered = [
      rank("i", invalid: true), rank("h", overdue: 9, recoverable: 1), rank("g", overdue: 9, score: 10),
      rank("f", recoverable: 300, score: 900), rank("e", recoverable: 200), rank("b", score: 100),
      rank("c", score: 100),
      rank("d", score: 200), rank("a", score: nil),
    ]
    #expect(list(ordered.reversed()).worst.map(\.rank) == ordered)
    for (index, first) in ordered.enumerated() {
      for second in ordered.dropFirst(index + 1) {
        #expect(first.precedes(second))
        #expect(!second.precedes(first))
      }
    }
  }

  /// The worst 25 of a sorted list, whatever the order and the cuts in which it comes.
  @Test func againstSorting() {
    var random = SeededGenerator(seed: 2)
    for count in [0, 1, 24, 25, 26, 200] {
      let ranks = (0..<count).map { number in
        rank(
          "D\(number)", invalid: Bool.random(using: &random), overdue: Int.random(in: 0...2, using: &random),
          recoverable: Int.random(in: 0...3, using: &random), score: Int.random(in: 0...3, using: &random))
      }
      let expected = ranks.sorted { $0.precedes($1) }.prefix(ActionList.limit)
      var merged = list(Array(ranks.prefix(count / 3)))
      merged.merge(list(Array(ranks.dropFirst(count / 3))))
      for result in [list(ranks), list(ranks.shuffled(using: &random)), merged] {
        #expect(result.worst.map(\.rank) == Array(expected))
        #expect(result.total == count)
      }
    }
  }

  /// Impossible data, an overdue step or an open core gap; not what is merely late, pending or a minor gap.
  @Test func whoNeedsAction() {
    let cases: [(rule: String, outcome: Outcome, needsAction: Bool)] = [
      ("kickoff-held", .invalid, true), ("kickoff-held", .overdue, true), ("kickoff-held", .late, false),
      ("kickoff-held", .pending, false), ("use-case-filled", .violated, true),
      ("use-case-filled", .partial, true),
      ("use-case-filled", .late, false), ("champion-named", .violated, false),
      ("champion-named", .unknown, false),
      ("late-handoff", .violated, false),
    ]
    for (rule, outcome, needsAction) in cases {
      var handoff = Handoff(dealID: "A")
      let credit = outcome == .partial ? Credit(tenThousandths: 5_000) : .none
      handoff.results[rule] = RuleResult(outcome, credit: credit, reason: .blank)
      #expect(Fixture([handoff]).written.tally.actions.total == (needsAction ? 1 : 0), "\(rule) \(outcome)")
    }
  }
}
