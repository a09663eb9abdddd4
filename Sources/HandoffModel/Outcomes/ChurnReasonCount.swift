/// How many of the customers that left gave one reason, by grade of the handoff.
public struct ChurnReasonCount: Sendable {
  /// As the export writes it; empty for those without one.
  public let reason: String
  /// In the order of `Grade.allCases`.
  public let counts: [Int]

  public init(reason: String, counts: [Int]) {
    self.reason = reason
    self.counts = counts
  }

  public var total: Int { counts.reduce(0, +) }
}
