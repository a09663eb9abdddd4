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
  /// One column per measure, in measure order.
  public let measures: [MeasureColumn]
  /// The code of each handoff's group per cut, in cut order; nil where that is unknown.
  public let cuts: [[Int64?]]

  public init(
    rows: [Int32], columns: [OutcomeColumn], scores: [HandoffScore], segments: [Int?], signatures: [Moment],
    measures: [MeasureColumn] = [], cuts: [[Int64?]] = []
  ) {
    self.measures = measures
    self.cuts = cuts
    self.rows = rows
    self.columns = columns
    self.scores = scores
    self.segments = segments
    self.signatures = signatures
  }
}
