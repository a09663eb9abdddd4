import HandoffModel
import HandoffStatistics

/// What each rule's failure goes with, all rules controlled for one another's number: Cox within segments, q after Benjamini and
/// Hochberg, the grade of the evidence.
enum RuleEffectAnalysis {
  /// Customers in an arm, and events in both, below which a rule is not tested.
  private static let fewestInArm = 10
  private static let fewestEvents = 10

  /// One per rule of `rules`, in their order; of rules that read the outcome nothing is computed.
  static func effects(_ cohort: OutcomeCohort, rules: [Int], circular: Set<Int>) -> [RuleEffect] {
    let refused = rules.filter(circular.contains).map { rule in
      RuleEffect(
        rule: rule, customers: 0, failed: 0, events: 0, hazardRatio: nil, limits: nil, p: nil, riskDifference: nil,
        riskLimits: nil, grade: .notAssessable)
    }
    return (tested(cohort, rules.filter { !circular.contains($0) }) + refused).sorted { $0.rule < $1.rule }
  }

  private static func tested(_ cohort: OutcomeCohort, _ rules: [Int]) -> [RuleEffect] {
    let found = ParallelRules.map(rules) { effect($0, cohort) }
    let q = FalseDiscoveryAdjustment.adjust(found.map(\.effect.p))
    return found.indices.map { index in
      var effect = found[index].effect
      effect.q = q[index]
      // A rule without a test of its own earns no more than the gates of its arms allow.
      effect.grade = found[index].comparison.evidence(cohort.settings, q: effect.p == nil ? 1 : q[index]).grade
      return effect
    }
  }

  private static func effect(_ rule: Int, _ cohort: OutcomeCohort) -> (effect: RuleEffect, comparison: ArmComparison) {
    func hasFailed(_ index: Int) -> Bool? {
      switch cohort.entries[index].judgements[rule] {
      case .failed: true
      case .passed: false
      case .notJudged: nil
      }
    }
    let judged = cohort.customers.indices.filter { hasFailed($0) != nil }
    let failed = judged.count { hasFailed($0) == true }
    let comparison = ArmComparison(cohort, isExposed: hasFailed)
    let events = judged.count { cohort.durations[$0].isEvent }
    var fit: CoxFit?
    if min(failed, judged.count - failed) >= fewestInArm, events >= fewestEvents,
      let order = RiskSetOrder(judged.map { cohort.durations[$0] }, strata: judged.map { cohort.strata[$0] }),
      case .fitted(let model) = CoxModel.fit(order, rows: judged.map { [hasFailed($0) == true ? 1 : 0] })
    {
      fit = model
    }
    let effect = RuleEffect(
      rule: rule, customers: judged.count, failed: failed, events: events,
      hazardRatio: fit?.coefficients[0].hazardRatio, limits: fit?.coefficients[0].hazardRatioInterval.map(Limits.init),
      p: fit?.likelihoodRatio.p, riskDifference: comparison.contrast?.difference,
      riskLimits: comparison.interval.map(Limits.init), grade: .insufficient)
    return (effect, comparison)
  }
}
