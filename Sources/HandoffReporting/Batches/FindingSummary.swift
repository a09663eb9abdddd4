import HandoffModel

/// What a handoff's own row, and the list of the worst, say about its findings.
struct FindingSummary {
  /// Findings: whatever lost points, is impossible or is a pattern that was found; not what is merely pending.
  private(set) var count = 0
  /// The rule with the largest own loss, of equal ones the first; where nothing was lost, the first with
  /// impossible data.
  private(set) var worstRule: Int?
  private var worstLoss = -1
  /// What to do first, and about which rule; nil where nothing can be mended.
  private(set) var next: NextStep?
  private var nextUrgency: Urgency?
  private(set) var hasInvalidData = false
  private(set) var overdueWeight = 0
  /// Own loss, in hundredths, of what can still be done or filled in.
  private(set) var recoverable = 0
  /// Whether a core rule is missed in a way that can still be made good.
  private var missesCore = false

  /// Somebody should act now: data that cannot be true, a step past its limit, or a core gap that can be
  /// closed.
  var needsAction: Bool { hasInvalidData || overdueWeight > 0 || missesCore }

  /// Takes the findings of a handoff in rule order.
  mutating func add(
    _ result: RuleResult, rule: Int, weight: Int, isCore: Bool, line: LedgerLine?, clock: ClockReading?
  ) {
    if result.outcome != .pending { count += 1 }
    if let line, line.hundredths > worstLoss {
      worstLoss = line.hundredths
      worstRule = rule
    }
    switch result.outcome {
    case .invalid:
      hasInvalidData = true
      if worstRule == nil { worstRule = rule }
    case .overdue, .violated, .partial:
      if result.outcome == .overdue { overdueWeight += weight }
      recoverable += line?.hundredths ?? 0
      if isCore { missesCore = true }
    case .met, .late, .pending, .satisfied, .notApplicable, .unknown: break
    }
    let urgency = Urgency(result, line: line, clock: clock, rule: rule)
    guard urgency.isActionable, nextUrgency.map({ urgency < $0 }) ?? true else { return }
    nextUrgency = urgency
    next = NextStep(rule: rule, advice: Advice(result))
  }
}
