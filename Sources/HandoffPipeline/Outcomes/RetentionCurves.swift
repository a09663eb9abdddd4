import HandoffModel
import HandoffStatistics

/// Retention over time: all customers from the signature, and each grade from the landmark.
enum RetentionCurves {
  static func points(all: KaplanMeierCurve, _ cohort: OutcomeCohort) -> [CurvePoint] {
    var points = rows(all, group: "all", from: 0)
    for grade in Grade.allCases {
      let members = cohort.customers.indices.filter { cohort.customers[$0].grade == grade }
      points += rows(
        KaplanMeierCurve(members.map { cohort.durations[$0] }), group: grade.rawValue, from: cohort.settings.landmark)
    }
    return points
  }

  private static func rows(_ curve: KaplanMeierCurve, group: String, from start: Int) -> [CurvePoint] {
    var left = curve.count
    return curve.steps.map { step in
      let censored = left - step.atRisk
      left = step.atRisk - step.events
      return CurvePoint(
        group: group, day: start + Int(step.time), atRisk: step.atRisk, events: step.events, censored: censored,
        estimate: step.survival, limits: step.interval(curve.confidence).map(Limits.init))
    }
  }
}
