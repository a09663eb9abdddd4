/// A run of handoffs with everything that was found about them.
public struct EvaluatedBatch: Sendable {
  /// Rows of the deals table, in output order.
  public let rows: [Int32]
  /// One column per rule, in rule order.
  public let columns: [OutcomeColumn]
  /// One score per handoff, in batch order.
  public let scores: [HandoffScore]
  /// Position in the segment list per handoff; nil where the segment is unknown.
  public let segments: [Int?]
  /// The signature per handoff.
  public let signatures: [Moment]

  public init(
    rows: [Int32], columns: [OutcomeColumn], scores: [HandoffScore], segments: [Int?], signatures: [Moment]
  ) {
    self.rows = rows
    self.columns = columns
    self.scores = scores
    self.segments = segments
    self.signatures = signatures
  }
}
