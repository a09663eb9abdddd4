/// A finding that somebody answers for until a day: it does not fail a gate, and stays in every report.
public struct Waiver: Hashable, Sendable {
  public let rule: String
  public let dealID: String
  public let owner: String
  public let reason: String
  /// The last day on which it holds.
  public let expires: Day

  public init(rule: String, dealID: String, owner: String, reason: String, expires: Day) {
    self.rule = rule
    self.dealID = dealID
    self.owner = owner
    self.reason = reason
    self.expires = expires
  }
}
