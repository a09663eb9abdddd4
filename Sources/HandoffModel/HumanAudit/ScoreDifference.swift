/// How far two scores of the same handoffs lie apart (Bland and Altman), in points.
public struct ScoreDifference: Sendable {
  public let first: RaterAgreement.Rater
  public let second: RaterAgreement.Rater
  public let count: Int
  /// First less second, on average; nil for fewer than two handoffs.
  public let bias: Double?
  public let biasLimits: Limits?
  /// The range that holds most differences.
  public let range: Limits?
  /// Lin's concordance; nil where it cannot be told.
  public let concordance: Double?

  public init(
    first: RaterAgreement.Rater, second: RaterAgreement.Rater, count: Int, bias: Double?, biasLimits: Limits?,
    range: Limits?, concordance: Double?
  ) {
    self.first = first
    self.second = second
    self.count = count
    self.bias = bias
    self.biasLimits = biasLimits
    self.range = range
    self.concordance = concordance
  }
}
