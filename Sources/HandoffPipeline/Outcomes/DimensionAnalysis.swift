import HandoffModel
import HandoffStatistics

/// What ten points more in one dimension go with: Cox within segments, one dimension at a time, controlled for their number.
enum DimensionAnalysis {
  private static let fewestEvents = 10
  /// Ten points, in the millionths of a dimension.
  private static let tenPoints = 100_000.0
  /// A dimension below this is poor, as a score is.
  private static let poorBelow = 600_000

  /// One per dimension, in their order.
  static func effects(_ cohort: OutcomeCohort) -> [DimensionEffect] {
    let found = Dimension.allCases.indices.map { (index: $0, effect: effect($0, cohort)) }
    let q = FalseDiscoveryAdjustment.adjust(found.map(\.effect.p))
    return found.map { index, effect in
      var effect = effect
      effect.q = q[index]
      let arms = ArmComparison(cohort) { cohort.entries[$0].dimensions[index].map { $0 < poorBelow } }
      effect.grade = arms.evidence(cohort.settings, q: effect.p == nil ? 1 : q[index]).grade
      return effect
    }
  }

  private static func effect(_ index: Int, _ cohort: OutcomeCohort) -> DimensionEffect {
    let members = cohort.customers.indices.filter { cohort.entries[$0].dimensions[index] != nil }
    let events = members.count { cohort.durations[$0].isEvent }
    var fit: CoxFit?
    if events >= fewestEvents,
      let order = RiskSetOrder(members.map { cohort.durations[$0] }, strata: members.map { cohort.strata[$0] }),
      case .fitted(let model) = CoxModel.fit(
        order, rows: members.map { [Double(cohort.entries[$0].dimensions[index] ?? 0) / tenPoints] })
    {
      fit = model
    }
    return DimensionEffect(
      dimension: Dimension.allCases[index], customers: members.count, events: events,
      hazardRatio: fit?.coefficients[0].hazardRatio, limits: fit?.coefficients[0].hazardRatioInterval.map(Limits.init),
      p: fit?.likelihoodRatio.p, grade: .insufficient)
  }

  static func associations(_ effects: [DimensionEffect], _ settings: OutcomeSettings) -> [Association] {
    effects.map { effect in
      var row = Association(
        "cox", outcome: "churn", exposure: effect.dimension.rawValue, estimator: "hazard-ratio",
        value: effect.hazardRatio)
      row.limits = effect.limits
      row.unit = "per-10-points"
      row.p = effect.p
      row.q = effect.q
      row.exposed = effect.customers
      row.events = effect.events
      row.landmark = settings.landmark
      row.grade = effect.grade
      return row
    }
  }
}
