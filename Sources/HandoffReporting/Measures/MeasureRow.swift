import HandoffModel

/// One figure of a measure: over all handoffs, or over one group of a cut.
public struct MeasureRow: Sendable {
  /// Position of the measure in the context.
  let measure: Int
  /// Position of the cut; nil over all handoffs.
  let cut: Int?
  let group: String
  /// Handoffs in the population of the measure.
  let count: Int
  /// Tenths of a per cent, or of the unit.
  let value: Int
  let interval: (lower: Int, upper: Int)?
}
