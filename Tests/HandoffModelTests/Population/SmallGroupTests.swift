import TestSupport
import Testing

@testable import HandoffModel

@Suite struct SmallGroupTests {
  @Test(
    arguments: [
      ([10, 20, 30], 0, []), ([10, 4, 30], 0, [0, 1]), ([10, 4, 3, 30], 0, [1, 2]), ([10, 4, 30], 1, [1]),
      ([10, 20], 2, [0]), ([10, 20], 5, []), ([0, 20], 0, []), ([3], 0, [0]), ([4, 9, 9], 0, [0, 1]), ([], 3, []),
    ] as [([Int], Int, Set<Int>)])
  func workedByHand(counts: [Int], unassigned: Int, hidden: Set<Int>) {
    #expect(SmallGroups.hidden(counts, unassigned: unassigned, minimum: 5) == hidden)
  }

  /// Nobody can find a small group by taking what is shown from the whole: what is left is nothing, or enough.
  @Test func noDifferenceTells() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2_000 {
      let counts = (0..<generator.below(8)).map { _ in generator.below(14) }
      let unassigned = generator.below(7)
      let hidden = SmallGroups.hidden(counts, unassigned: unassigned, minimum: 5)
      let shown = counts.indices.filter { !hidden.contains($0) && counts[$0] > 0 }
      #expect(shown.allSatisfy { counts[$0] >= 5 })
      let rest = counts.reduce(unassigned, +) - shown.reduce(0) { $0 + counts[$1] }
      #expect(rest == 0 || rest >= 5 || shown.isEmpty)
    }
  }
}
