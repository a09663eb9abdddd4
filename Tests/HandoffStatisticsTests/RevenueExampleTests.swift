import HandoffStatistics
import Testing

/// The published example: 8 % of excellent and 22 % of poor handoffs churn, at 150,000 a year each.
struct RevenueExampleTests {
  private static func accounts(_ count: Int, churned: Int, isPoor: Bool) -> [RevenueAccount] {
    (0..<count).map { index in
      RevenueAccount(isPoor: isPoor, hasChurned: index < churned, before: 150_000, after: index < churned ? 0 : 150_000)
    }
  }

  /// 14 points of 150,000 are 21,000 a year for each poor handoff, 2.1 million for a hundred.
  @Test func fourteenPointsOfAHundredAndFiftyThousand() throws {
    let accounts = Self.accounts(100, churned: 22, isPoor: true) + Self.accounts(100, churned: 8, isPoor: false)
    let revenue = RevenueAtStake(accounts, Bootstrap(replicates: 2_000, threads: 2))
    let stake = try #require(revenue.figure(.excessRevenue))
    #expect(abs(stake.estimate - 2_100_000) < 1e-6)
    #expect(abs(stake.estimate / 100 - 21_000) < 1e-8)
    #expect(abs((revenue.figure(.excessAccounts)?.estimate ?? 0) - 14) < 1e-12)
    // Standard error of the difference: sqrt(.22 * .78 / 100 + .08 * .92 / 100) = 0.0495, so about 0.043 to 0.237 of 15 million;
    // the number of poor handoffs varies too.
    let interval = try #require(stake.percentileInterval)
    #expect(abs(interval.lower - 645_000) < 250_000)
    #expect(abs(interval.upper - 3_555_000) < 350_000)
  }

  @Test func oneThreadOrManyGiveTheSame() {
    let accounts = Self.accounts(30, churned: 9, isPoor: true) + Self.accounts(40, churned: 3, isPoor: false)
    #expect(
      RevenueAtStake(accounts, Bootstrap(replicates: 200, threads: 1))
        == RevenueAtStake(accounts, Bootstrap(replicates: 200, threads: 4)))
  }

  @Test func nobodyInAnArmIsNoFigure() {
    let revenue = RevenueAtStake(Self.accounts(3, churned: 1, isPoor: true), Bootstrap(replicates: 10))
    #expect(revenue.figure(.excessRevenue) == nil)
    #expect(RevenueAtStake([], Bootstrap(replicates: 10)).figures.allSatisfy { $0 == nil })
  }
}
