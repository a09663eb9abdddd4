import HandoffModel
import HandoffStatistics

/// When poor handoffs leave against when the others do, within the year: the score's ratio and whether it is constant, the ratio of the
/// two arms period by period, and the days kept.
struct TimingAnalysis {
  /// A p below this, and one ratio for the whole year would mislead.
  private static let doubt = 0.05
  private static let fewestEvents = 10
  /// The last day of the early period; the day of the horizon, on which annual contracts end, is a period of its own.
  private static let early = 90

  /// Score per ten points, within segments, on the year alone; nil for fewer than ten events or where it cannot be estimated.
  let cox: CoxFit?
  let constancy: TestResult?
  let days: RestrictedMeanContrast?
  let daysWithinSegments: StratifiedRestrictedMean?
  private let cohort: OutcomeCohort
  private let year: [CensoredDuration]

  init(_ cohort: OutcomeCohort) {
    self.cohort = cohort
    let year = cohort.durations.map { $0.cut(at: cohort.horizon) }
    self.year = year
    var cox: CoxFit?
    if let order = RiskSetOrder(year, strata: cohort.strata), order.events >= Self.fewestEvents,
      case .fitted(let fit) = CoxModel.fit(order, rows: cohort.customers.map { [Double($0.score ?? 0) / 100] })
    {
      cox = fit
    }
    self.cox = cox
    constancy = cox.flatMap { ProportionalHazardsTest($0, .km)?.global }
    func curve(_ isPoor: Bool) -> KaplanMeierCurve {
      KaplanMeierCurve(year.indices.filter { cohort.isPoor[$0] == isPoor }.map { year[$0] })
    }
    let arms = (curve(true), curve(false))
    if let one = arms.0.lastTime, let other = arms.1.lastTime {
      let end = min(cohort.horizon, one, other)
      days = RestrictedMeanContrast(arms.0, arms.1, to: end)
      daysWithinSegments = StratifiedRestrictedMean(year, isFirst: cohort.isPoor, strata: cohort.strata, to: end)
    } else {
      days = nil
      daysWithinSegments = nil
    }
  }

  var changesOverTime: Bool { constancy.map { $0.p < Self.doubt } ?? false }

  /// Nil where one ratio says it all.
  var timing: TimingOfChurn? {
    guard changesOverTime else { return nil }
    var timing = TimingOfChurn(periods: periods)
    timing.days = days?.difference.value
    timing.daysLimits = days?.difference.interval.map(Limits.init)
    timing.daysWithinSegments = daysWithinSegments?.difference.value
    timing.daysWithinSegmentsLimits = daysWithinSegments?.difference.interval.map(Limits.init)
    return timing
  }

  private var periods: [PeriodRatio] {
    let (landmark, horizon) = (cohort.settings.landmark, cohort.settings.horizon)
    let exposure = cohort.isPoor.map { $0 ? 1.0 : 0 }
    let ends = [landmark, Self.early, horizon - 1, horizon].filter { (landmark...horizon).contains($0) }
    return zip(ends, ends.dropFirst()).filter { $0 < $1 }.map { after, through in
      let (start, end) = (Double(after - landmark), Double(through - landmark))
      let found = PeriodHazardRatio(year, exposure: exposure, strata: cohort.strata, after: start, through: end)
      func events(_ isPoor: Bool) -> Int {
        year.indices.count { index in
          cohort.isPoor[index] == isPoor && year[index].isEvent && year[index].time > start && year[index].time <= end
        }
      }
      return PeriodRatio(
        days: (after + 1)...through, poorEvents: events(true), otherEvents: events(false),
        ratio: found?.coefficient.hazardRatio, limits: found?.coefficient.hazardRatioInterval.map(Limits.init))
    }
  }
}
