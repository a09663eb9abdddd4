import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct GroupScoreTests {
  private static let title = LocalizedText(en: "Team", es: "Equipo")

  private static func scores(_ groups: [(String, [Double])]) -> GroupScores? {
    GroupScores(title: title, isPeople: false, scores: groups.map { (name: $0.0, values: $0.1) })
  }

  /// Worked by hand: means 500, 600, 700, all 600. Within: 3 groups × 2 × 10² = 600 over 6 = 100, deviation 10. Between:
  /// 3 × (100² + 0 + 100²) = 60,000 over 2 = 30,000; component (30,000 − 100) / 3 = 9,966.67; weight of a group of three
  /// 9,966.67 / (9,966.67 + 33.33) = 0.996667, so 500 is drawn to 600 − 99.6667 = 500.33.
  @Test func workedByHand() throws {
    let scores = try #require(
      Self.scores([("C", [690, 700, 710]), ("A", [490, 500, 510]), ("B", [590, 600, 610])]))
    #expect(scores.groups.map(\.name) == ["A", "B", "C"])
    #expect(scores.mean == 600)
    #expect(abs(scores.groups[0].shrunken - 500.3333) < 0.001)
    #expect(scores.groups.map(\.place) == [.farOutside, .inside, .farOutside])
    // 600 ± 1.96 × 10 / √4 = 590.2 to 609.8; ± 3.09 × 5 = 584.55 to 615.45.
    #expect(scores.limit(at: 4) == FunnelChart.Limit(count: 4, inner: 590...610, outer: 585...615))
  }

  /// Equal groups differ by nothing: all are drawn to the mean, none lies outside.
  @Test func nothingButChance() throws {
    let scores = try #require(Self.scores([("A", [400, 600]), ("B", [600, 400]), ("C", [500, 500])]))
    #expect(scores.groups.allSatisfy { $0.place == .inside && $0.shrunken == 500 })
  }

  @Test func twoGroupsAreNoPicture() {
    #expect(Self.scores([("A", [1, 2]), ("B", [1, 2])]) == nil)
    #expect(Self.scores([("A", [1, 2]), ("B", [1, 2]), ("C", [1])]) == nil)
    #expect(Self.scores([]) == nil)
  }

  /// A group without any spread has no limits to be outside of.
  @Test func noSpread() throws {
    let scores = try #require(Self.scores([("A", [500, 500]), ("B", [500, 500]), ("C", [500, 500])]))
    #expect(scores.groups.allSatisfy { $0.place == .inside })
  }
}
