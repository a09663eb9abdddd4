import HandoffModel
import HandoffStatistics

/// The curves that charts show, with who was still observed below them.
enum ChartCurves {
  /// Retention by grade from the landmark.
  static func retention(_ points: [CurvePoint], _ cohort: OutcomeCohort) -> [OutcomeCurve] {
    let days =
      [cohort.settings.landmark] + [90, 180, 270].filter { $0 > cohort.settings.landmark } + [
        cohort.settings.horizon
      ]
    return Grade.allCases.compactMap { grade in
      let times = cohort.customers.filter { $0.grade == grade }.map(\.days)
      guard !times.isEmpty else { return nil }
      let own = points.filter { $0.group == grade.rawValue && $0.events > 0 && $0.day <= cohort.settings.horizon }
      return OutcomeCurve(group: grade.rawValue, times: times, points: own, days: days)
    }
  }

  /// From the signature on, all customers, churn competing. First value before the signature counts as on its day.
  static func firstValue(_ customers: [Customer]) -> OutcomeCurve? {
    let last = 90
    var times: [Int] = []
    var outcomes: [Int] = []
    for customer in customers {
      let reached = customer.firstValue.flatMap { $0 <= customer.exit ? customer.entry.days(to: $0) : nil }
      times.append(max(0, reached ?? customer.days))
      outcomes.append(reached != nil ? 1 : customer.hasChurned ? 2 : 0)
    }
    guard outcomes.contains(1),
      let curve = CumulativeIncidence(times: times.map(Double.init), outcomes: outcomes, kind: 1)
    else { return nil }
    let days = Set(zip(times, outcomes).filter { $0.1 == 1 && $0.0 <= last }.map(\.0)).sorted()
    let points = days.map { day in
      let point = curve.at(Double(day))
      return CurvePoint(
        group: "all", day: day, atRisk: times.count { $0 >= day },
        events: zip(times, outcomes).count { $0.0 == day && $0.1 == 1 }, censored: 0, estimate: point.share,
        limits: point.interval.map(Limits.init))
    }
    return OutcomeCurve(group: "all", times: times, points: points, days: [0, 15, 30, 60, last])
  }
}
