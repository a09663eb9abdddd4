import HandoffModel

/// A handoff that needs action, with all that its row and its ledger in the report say.
struct ActionCandidate: Hashable, Sendable {
  let rank: ActionRank
  /// Position in the segment list; nil where the segment is unknown.
  let segment: Int?
  let grade: Grade?
  /// In rule order.
  let items: [FindingItem]
  /// Points given back, and the core cap.
  let adjustments: [LedgerLine]

  var dealID: String { String(decoding: rank.dealID, as: UTF8.self) }
}
