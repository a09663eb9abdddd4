import HandoffModel

/// How urgently a handoff needs somebody: a total order, so that the worst are the same whatever the order of
/// reading.
///
/// Impossible data first, then the weight of overdue steps, then the points that can still be won back, then
/// the lowest score (a handoff that could not be judged comes last), then the deal's id by bytes.
struct ActionRank: Hashable, Sendable {
  let hasInvalidData: Bool
  let overdueWeight: Int
  /// Hundredths of a point.
  let recoverable: Int
  let score: Int?
  let dealID: [UInt8]

  func precedes(_ other: ActionRank) -> Bool {
    if hasInvalidData != other.hasInvalidData { return hasInvalidData }
    if overdueWeight != other.overdueWeight { return overdueWeight > other.overdueWeight }
    if recoverable != other.recoverable { return recoverable > other.recoverable }
    if score != other.score { return (score ?? .max) < (other.score ?? .max) }
    return dealID.lexicographicallyPrecedes(other.dealID)
  }
}
