import HandoffModel

/// What a rule cost all handoffs together.
struct RuleLoss: Hashable, Sendable {
  let rule: Int
  /// Tenths of a point in the ledgers.
  let tenths: Int

  /// The rules that cost anything, the dearest first, of equal ones in rule order.
  static func ranked(_ tally: AuditTally) -> [RuleLoss] {
    (0..<tally.shape.rules).map { RuleLoss(rule: $0, tenths: tally.lostTenths(rule: $0)) }
      .filter { $0.tenths > 0 }
      .sorted { ($1.tenths, $0.rule) < ($0.tenths, $1.rule) }
  }

  /// The same for the handoffs of one segment; the last place is that of unknown segments.
  static func ranked(_ tally: AuditTally, slot: Int) -> [RuleLoss] {
    (0..<tally.shape.rules).map { RuleLoss(rule: $0, tenths: tally.lostTenths[$0, slot]) }
      .filter { $0.tenths > 0 }
      .sorted { ($1.tenths, $0.rule) < ($0.tenths, $1.rule) }
  }
}
