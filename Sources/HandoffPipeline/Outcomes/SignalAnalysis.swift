import HandoffModel
import HandoffRules
import HandoffStatistics

/// Signals other than the score against churn, each known by the landmark, controlled for their number; and the gap between poor and
/// other handoffs where the line between them is moved.
struct SignalAnalysis {
  private static let fewestInArm = 10
  private static let fewestEvents = 5
  /// How far the line is moved, in tenths of a point.
  private static let shifts = [-100, -50, 0, 50, 100]

  private let cohort: OutcomeCohort
  /// Signals with customers on both sides, in their order, with the answer per customer.
  private let exposures: [(signal: ChurnSignal, isExposed: [Bool?])]
  private let poorBelow: Int

  /// `poorBelow` is the floor of the grade above poor, in tenths of a point.
  init(
    _ cohort: OutcomeCohort, _ dataset: Dataset, _ evaluator: Evaluator, rules: [RuleDescription], zone: Zone,
    poorBelow: Int
  ) {
    self.cohort = cohort
    self.poorBelow = poorBelow
    let reader = SignalReader(cohort, dataset, evaluator, rules: rules, zone: zone)
    exposures = ChurnSignal.allCases.compactMap { signal in
      let answers = reader.answers(signal)
      return answers.contains(true) && answers.contains(false) ? (signal, answers) : nil
    }
  }

  func signals() -> [(signal: ChurnSignal, gap: ArmGap)] {
    let found = exposures.map { exposure in
      (comparison: ArmComparison(cohort) { exposure.isExposed[$0] }, p: chance(exposure.isExposed))
    }
    let q = FalseDiscoveryAdjustment.adjust(found.map(\.p))
    return exposures.indices.map { index in
      let comparison = found[index].comparison
      // A signal without a test of its own earns no more than the gates of its arms allow.
      let grade = comparison.evidence(cohort.settings, q: found[index].p == nil ? 1 : q[index]).grade
      return (exposures[index].signal, gap(comparison, p: found[index].p, q: q[index], grade))
    }
  }

  /// Poor against the others with the line at each place, in tenths of a point; no tests of their own, so that only the line that
  /// was declared beforehand can be more than a hint.
  func bands() -> [(below: Int, gap: ArmGap)] {
    Self.shifts.map { shift in
      let below = poorBelow + shift
      let comparison = ArmComparison(cohort) { cohort.customers[$0].score.map { $0 < below } }
      return (
        below, gap(comparison, p: nil, q: nil, comparison.evidence(cohort.settings, q: shift == 0 ? nil : 1).grade)
      )
    }
  }

  /// Log-rank within segments; nil where an arm or its events are too few.
  private func chance(_ isExposed: [Bool?]) -> Double? {
    let members = cohort.customers.indices.filter { isExposed[$0] != nil }
    let exposed = members.count { isExposed[$0] == true }
    guard min(exposed, members.count - exposed) >= Self.fewestInArm,
      members.count(where: { cohort.durations[$0].isEvent }) >= Self.fewestEvents
    else { return nil }
    return LogRankTest(
      members.map { cohort.durations[$0] }, groups: members.map { isExposed[$0] == true ? 1 : 0 },
      strata: members.map { cohort.strata[$0] })?.test?.p
  }

  private func gap(_ comparison: ArmComparison, p: Double?, q: Double?, _ grade: EvidenceGrade) -> ArmGap {
    ArmGap(
      exposed: comparison.exposed, others: comparison.others, events: comparison.events,
      exposedRisk: comparison.contrast?.first.risk, otherRisk: comparison.contrast?.second.risk,
      difference: comparison.contrast?.difference, limits: comparison.interval.map(Limits.init), p: p, q: q,
      grade: grade)
  }

  static func associations(
    _ signals: [(signal: ChurnSignal, gap: ArmGap)], _ bands: [(below: Int, gap: ArmGap)], _ settings: OutcomeSettings
  ) -> [Association] {
    func row(_ exposure: String, _ gap: ArmGap, _ measure: OutcomeAnalysis?) -> Association {
      var row = Association(
        "kaplan-meier", outcome: "churn", exposure: exposure, estimator: "risk-difference", value: gap.difference)
      row.limits = gap.limits
      row.unit = "share"
      row.p = gap.p
      row.q = gap.q
      row.exposed = gap.exposed
      row.others = gap.others
      row.events = gap.events
      row.horizon = settings.horizon
      row.landmark = settings.landmark
      row.grade = gap.grade
      row.measure = measure
      return row
    }
    return signals.map { row($0.signal.rawValue, $0.gap, $0.signal.measure) }
      + bands.map { row("score-below-\(FixedDecimal(tenThousandths: Int64($0.below) * 1_000))", $0.gap, .churnByGrade) }
  }
}
