import HandoffModel

/// A finding kept for the formats that list every one: what decides its words, not the words.
public struct FindingRecord: Hashable, Sendable {
  /// Position among the handoffs of the run.
  let handoff: Int
  /// Position in the rule list.
  let rule: Int
  let result: RuleResult
  let clock: ClockReading?
  /// Tenths of a point; nil where nothing was lost, such as impossible data.
  let tenths: Int?
  let fingerprint: Fingerprint
  let status: FindingStatus
}
