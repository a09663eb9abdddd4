import HandoffModel

/// A handoff kept for the formats that list every one.
public struct HandoffRecord: Hashable, Sendable {
  let dealID: String
  /// Its row of deals.
  let row: Int32
  /// Position in the segment list; nil where the segment is unknown.
  let segment: Int?
  /// In tenths; nil where it could not be judged.
  let score: Int?
  let grade: Grade?
}
