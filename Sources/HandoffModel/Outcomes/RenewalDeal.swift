/// A renewal that was decided, kept although it is no handoff: a lost one says that its customer left.
public struct RenewalDeal: Hashable, Sendable {
  /// The symbol of the account's id.
  public let account: Int64
  /// The day it was closed, or signed.
  public let day: Day
  public let isWon: Bool

  public init(account: Int64, day: Day, isWon: Bool) {
    self.account = account
    self.day = day
    self.isWon = isWon
  }
}
