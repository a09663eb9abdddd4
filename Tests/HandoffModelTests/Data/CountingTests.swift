import HandoffModel
import Testing

@Suite("Row accounts and counts")
struct CountingTests {
  @Test("The parts of a row account add up")
  func rowAccount() {
    var account = RowAccount()
    #expect(account.accountedFor == 0)
    account.quarantined = 1
    account.duplicates = 2
    account.filtered = [.deleted: 4, .field("deal_type"): 8]
    account.joined = 16
    account.orphans = 32
    account.ambiguous = 64
    account.afterAnalysisDate = 128
    #expect(account.filteredTotal == 12)
    #expect(account.accountedFor == 255)
  }

  @Test("Filters have permanent ids")
  func filterReasons() {
    let reasons: [FilterReason] = [
      .signedLater, .notWon, .field("deal_type"), .deleted, .outsidePeriod,
    ]
    #expect(
      reasons.sorted().map(\.id) == [
        "deleted", "filter-deal-type", "not-won", "outside-period", "signed-later",
      ])
  }

  @Test("Counts per state")
  func stateCounts() {
    var counts = StateCounts()
    counts[.filled] += 2
    counts[.blank] += 1
    var other = StateCounts()
    other[.filled] = 3
    other[.invalid] = 4
    counts.merge(other)
    #expect(CellState.allCases.map { counts[$0] } == [0, 1, 0, 4, 5])
    #expect(counts.total == 10)
  }
}
