import HandoffModel

/// What a handoff's own row, and the list of the worst, say about its findings.
struct FindingSummary {
  /// Rules that lost points, 0.0 included.
  private(set) var lossCount = 0
  /// The rule with the largest own loss, of equal ones the first; where nothing was lost, the first with
  /// impossible data.
  private(set) var worstRule: Int?
  private var worstLoss = -1
  /// The rule whose loss somebody can still make good: impossible data first, then the largest own loss, of equal ones the
  /// first; nil where nothing can be mended.
  private(set) var nextRule: Int?
  private var nextLoss = -1
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
  mutating func add(_ result: RuleResult, rule: Int, weight: Int, isCore: Bool, line: LedgerLine?) {
    if let line {
      lossCount += 1
      if line.hundredths > worstLoss {
        worstLoss = line.hundredths
        worstRule = rule
      }
    }
    switch result.outcome {
    case .invalid:
      if !hasInvalidData { nextRule = rule }
      hasInvalidData = true
      if worstRule == nil { worstRule = rule }
    case .overdue, .violated, .partial:
      if result.outcome == .overdue { overdueWeight += weight }
      recoverable += line?.hundredths ?? 0
      if let line, !hasInvalidData, line.hundredths > nextLoss {
        nextLoss = line.hundredths
        nextRule = rule
      }
      if isCore { missesCore = true }
    case .met, .late, .pending, .satisfied, .notApplicable, .unknown: break
    }
  }
}
