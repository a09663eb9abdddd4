/// The judgement of one rule on one handoff.
public struct RuleResult: Hashable, Sendable {
  public var outcome: Outcome
  public var reason: Reason
  /// 0 for the rule's own limits, `i` for its i-th variant.
  public var variant: UInt8
  public var credit: Credit
  /// What was found, as `reason` says.
  public var found: Int64
  /// A second number where `reason` has one.
  public var extra: Int64
  public var origin: CellOrigin

  public init(
    _ outcome: Outcome, credit: Credit, reason: Reason, variant: UInt8 = 0, found: Int64 = 0, extra: Int64 = 0,
    origin: CellOrigin = .none
  ) {
    self.outcome = outcome
    self.reason = reason
    self.variant = variant
    self.credit = credit
    self.found = found
    self.extra = extra
    self.origin = origin
  }

  public static let notApplicable = RuleResult(.notApplicable, credit: .none, reason: .conditionFalse)
  public static let conditionUnknown = RuleResult(.unknown, credit: .none, reason: .conditionUnknown)
}
