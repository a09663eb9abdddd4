/// Sums over accounts from which every revenue figure follows; a ratio of sums, never a mean of ratios.
struct RevenueSums {
  private struct Arm {
    var accounts = 0.0
    var churned = 0.0
    var before = 0.0
    var lost = 0.0
    var kept = 0.0
    var after = 0.0
  }

  private var poor = Arm()
  private var good = Arm()

  init(_ accounts: some Sequence<RevenueAccount>) {
    for account in accounts { add(account) }
  }

  private mutating func add(_ account: RevenueAccount) {
    func add(to arm: inout Arm) {
      arm.accounts += 1
      arm.before += account.before
      arm.kept += min(account.before, account.after)
      arm.after += account.after
      if account.hasChurned {
        arm.churned += 1
        arm.lost += account.before
      }
    }
    if account.isPoor { add(to: &poor) } else { add(to: &good) }
  }

  /// Nil where the denominator is 0.
  func value(_ measure: RevenueMeasure) -> Double? {
    let before = poor.before + good.before
    switch measure {
    case .logoChurn: return Self.ratio(poor.churned + good.churned, poor.accounts + good.accounts)
    case .grossRetention: return Self.ratio(poor.kept + good.kept, before)
    case .netRetention: return Self.ratio(poor.after + good.after, before)
    case .poorRevenueChurn: return Self.ratio(poor.lost, poor.before)
    case .goodRevenueChurn: return Self.ratio(good.lost, good.before)
    case .excessAccounts:
      return gap(Self.ratio(poor.churned, poor.accounts), Self.ratio(good.churned, good.accounts)).map {
        poor.accounts * $0
      }
    case .excessRevenue: return gap(value(.poorRevenueChurn), value(.goodRevenueChurn)).map { poor.before * $0 }
    case .attributableFraction:
      return gap(value(.logoChurn), Self.ratio(good.churned, good.accounts)).flatMap { difference in
        value(.logoChurn).flatMap { Self.ratio(difference, $0) }
      }
    }
  }

  private func gap(_ a: Double?, _ b: Double?) -> Double? { a.flatMap { first in b.map { first - $0 } } }

  private static func ratio(_ a: Double, _ b: Double) -> Double? { b > 0 ? a / b : nil }
}
