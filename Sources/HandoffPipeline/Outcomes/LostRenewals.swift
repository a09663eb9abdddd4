import HandoffModel

/// The first renewal an account lost, unless another was won about the same time: then only one of two offers was lost.
struct LostRenewals {
  /// A renewal won so many days before or after a lost one stands for it.
  private static let gap = 31

  private let byAccount: [Int64: [RenewalDeal]]

  init(_ renewals: [RenewalDeal], cutoff: Day) {
    byAccount = Dictionary(grouping: renewals.filter { $0.day <= cutoff }, by: \.account)
  }

  /// From `entry` on; nil where none was lost. A renewal won later is a return. `isRenewed` where the last word is a won one.
  func answer(_ account: Int64, from entry: Day) -> (lost: Day?, hasReturned: Bool, isRenewed: Bool) {
    let all = (byAccount[account] ?? []).filter { $0.day >= entry }
    let won = all.filter(\.isWon).map(\.day)
    let lost = all.filter { renewal in
      !renewal.isWon && !won.contains { abs(renewal.day.days(to: $0)) <= Self.gap }
    }.map(\.day).min()
    guard let lost else { return (nil, false, !won.isEmpty) }
    return (lost, won.contains { $0 > lost }, false)
  }
}
