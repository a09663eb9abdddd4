/// One figure of what became of the handoffs, each counted for itself.
public struct OutcomeMeasure: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// The share of a grade whose account left by the horizon.
    case churned
    case logRankChiSquare = "log-rank-chi-square"
    case logRankP = "log-rank-p"
    /// The rank correlation of the score and the whole days from signature to first value.
    case scoreFirstValueRank = "score-first-value-rank"
  }

  public let kind: Kind
  public let group: String
  public let handoffs: Int
  public let events: Int?
  public let value: Double?

  public init(_ kind: Kind, group: String, handoffs: Int, events: Int?, value: Double?) {
    self.kind = kind
    self.group = group
    self.handoffs = handoffs
    self.events = events
    self.value = value
  }
}
