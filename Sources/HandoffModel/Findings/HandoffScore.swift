/// The score of one handoff with its ledger.
public struct HandoffScore: Sendable {
  /// Tenths of a point, 0...1,000; nil where no rule could be judged.
  public let score: Int?
  public let grade: Grade?
  /// Millionths earned per dimension, in `Dimension` order; nil where no rule of it was judged.
  public let dimensions: [Int?]
  /// Σ weight of the judged rules per dimension, in `Dimension` order.
  public let judgedWeights: [Int]
  /// Σ weight of unknown and invalid rules, in the score's own weights.
  public let unjudgedWeight: Int
  public let isCapped: Bool
  public let ledger: [LedgerLine]
  public let completion: CompletionStatus

  public init(
    score: Int?, grade: Grade?, dimensions: [Int?], judgedWeights: [Int], unjudgedWeight: Int, isCapped: Bool,
    ledger: [LedgerLine], completion: CompletionStatus
  ) {
    self.score = score
    self.grade = grade
    self.dimensions = dimensions
    self.judgedWeights = judgedWeights
    self.unjudgedWeight = unjudgedWeight
    self.isCapped = isCapped
    self.ledger = ledger
    self.completion = completion
  }

  /// Share of the weight that could be judged, in tenths of a percent; nil where no rule carries weight here.
  public var coverage: Int? {
    let judged = judgedWeights.reduce(0, +)
    let all = judged + unjudgedWeight
    return all == 0 ? nil : (2_000 * judged + all) / (2 * all)
  }
}
