import HandoffModel
import Testing

@testable import HandoffReporting

@Suite struct TallyTests {
  private func fixture(seed: UInt64) -> Fixture {
    var handoffs = RandomHandoffs.make(90, seed: seed)
    for index in handoffs.indices where index % 4 == 0 { handoffs[index].givenBack = 2 }
    for index in handoffs.indices where index % 5 == 0 { handoffs[index].capped = 3 }
    return Fixture(handoffs)
  }

  private func tallies(seed: UInt64) -> [AuditTally] {
    let fixture = fixture(seed: seed)
    let renderer = BatchRenderer(fixture.context)
    return [0..<40, 40..<41, 41..<90].map { renderer.render(fixture.batch($0)).tally }
  }

  private func merged(_ parts: [AuditTally]) -> AuditTally {
    var sum = parts[0]
    for part in parts.dropFirst() { sum.merge(part) }
    return sum
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func orderAndGroupingDoNotMatter(seed: UInt64) {
    let parts = tallies(seed: seed)
    let whole = fixture(seed: seed).written.tally
    #expect(merged(parts) == whole)
    #expect(merged([parts[2], parts[0], parts[1]]) == whole)
    #expect(merged([parts[1], parts[2], parts[0]]) == whole)
    #expect(merged([parts[0], merged([parts[1], parts[2]])]) == whole)
  }

  @Test func nothingAddsNothing() {
    let fixture = Fixture(RandomHandoffs.make(20, seed: 8))
    var tally = AuditTally(fixture.context)
    tally.merge(fixture.written.tally)
    #expect(tally == fixture.written.tally)
  }

  /// Against plain counting over the handoffs.
  @Test(arguments: [5, 6] as [UInt64])
  func countsAgainstPlainCounting(seed: UInt64) {
    let fixture = Fixture(RandomHandoffs.make(80, seed: seed))
    let tally = fixture.written.tally
    for (rule, description) in fixture.rules.enumerated() {
      let fallback: Outcome = .satisfied
      for outcome in Outcome.allCases {
        let expected = fixture.handoffs.count { ($0.results[description.id]?.outcome ?? fallback) == outcome }
        #expect(tally.count(outcome, rule: rule) == expected)
      }
      let lost = fixture.handoffs.flatMap { fixture.score($0).ledger }.filter { $0.cause == .rule(rule) }
      #expect(tally.lostTenths(rule: rule) == lost.reduce(0) { $0 + $1.tenths })
    }
    for status in CompletionStatus.allCases {
      #expect(tally.population.count(of: status) == fixture.handoffs.count { $0.completion == status })
    }
    for segment in 0..<4 {
      #expect(tally.segments[segment].handoffs == fixture.handoffs.count { $0.segment == segment })
    }
    #expect(tally.segments[4].handoffs == fixture.handoffs.count { $0.segment == nil })
    let days = fixture.handoffs.map { $0.signedAt.day(in: .utc) }
    #expect(tally.firstSignature == days.min())
    #expect(tally.lastSignature == days.max())
    #expect(tally.months.values.reduce(0) { $0 + $1.handoffs } == 80)
    #expect(Set(tally.months.keys) == Set(days.map(MonthKey.of)))
  }

  /// All points lost: what rules cost, less what groups gave back, plus what the cap took.
  @Test func pointsLostReconcile() {
    var handoffs = RandomHandoffs.make(50, seed: 12)
    for index in handoffs.indices where index % 4 == 0 { handoffs[index].givenBack = 2 }
    for index in handoffs.indices where index % 5 == 0 { handoffs[index].capped = 3 }
    let tally = Fixture(handoffs).written.tally
    let lost = tally.population.judged * 1_000 - tally.population.scores.sum
    #expect(tally.lostTenthsOfRules - tally.groupTenths.reduce(0, +) + tally.capTenths == lost)
  }

  @Test func fieldStates() {
    var handoffs = (0..<5).map { Handoff(dealID: "D\($0)") }
    for (index, cell) in [Cell.blank, .placeholder(token: 1), .invalid, .filled(3 << 16)].enumerated() {
      handoffs[index].cells["use_case"] = cell
    }
    var fixture = Fixture(handoffs)
    fixture.absentFields = ["champion"]
    let tally = fixture.written.tally
    // Form fields in catalogue order: use_case, success_measure, champion.
    #expect(tally.count(.blank, field: 0) == 1)
    #expect(tally.count(.placeholder, field: 0) == 1)
    #expect(tally.count(.invalid, field: 0) == 1)
    #expect(tally.count(.filled, field: 0) == 2)
    #expect(tally.count(.notExported, field: 2) == 5)
  }
}
