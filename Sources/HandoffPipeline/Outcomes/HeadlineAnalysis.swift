import HandoffModel
import HandoffStatistics

/// Poor handoffs against the others: the one primary analysis.
struct HeadlineAnalysis {
  private let cohort: OutcomeCohort
  private let comparison: ArmComparison
  private let timing: TimingAnalysis
  private let area: AreaUnderCurve?
  private let extremes: ArmComparison

  init(_ cohort: OutcomeCohort) {
    self.cohort = cohort
    comparison = ArmComparison(cohort) { cohort.isPoor[$0] }
    extremes = ArmComparison(cohort) { index in
      switch cohort.customers[index].grade {
      case .poor: true
      case .excellent: false
      default: nil
      }
    }
    timing = TimingAnalysis(cohort)
    let mature = cohort.customers.indices.filter(cohort.isMature)
    func marker(_ hasChurned: Bool) -> [Double] {
      mature.filter { cohort.churnedInTime($0) == hasChurned }.map { -Double(cohort.customers[$0].score ?? 0) }
    }
    let classes = (marker(true), marker(false))
    area = min(classes.0.count, classes.1.count) >= 5 ? AreaUnderCurve(positives: classes.0, negatives: classes.1) : nil
  }

  private var cox: CoxFit? { timing.cox }

  private var evidence: EvidenceSummary {
    var evidence = comparison.evidence(cohort.settings, q: nil)
    evidence.changesOverTime = timing.changesOverTime
    evidence.daysInterval = timing.days?.difference.interval
    evidence.adjustedDaysInterval = timing.daysWithinSegments?.difference.interval
    return evidence
  }

  var grade: EvidenceGrade { evidence.grade }

  /// Day after signature for which the risks stand.
  private var day: Int { cohort.settings.landmark + Int(comparison.horizon) }

  func headline() -> OutcomeHeadline {
    let settings = cohort.settings
    var headline = OutcomeHeadline()
    headline.poor = comparison.exposed
    headline.others = comparison.others
    headline.events = comparison.events
    headline.horizon = day
    headline.horizonReached = comparison.horizonReached
    headline.poorRisk = comparison.contrast?.first.risk
    headline.otherRisk = comparison.contrast?.second.risk
    headline.difference = comparison.contrast?.difference
    headline.limits = comparison.interval.map(Limits.init)
    headline.isOneSided = comparison.contrast?.interval == nil && comparison.interval != nil
    headline.adjusted = comparison.adjusted?.value
    headline.adjustedLimits = comparison.adjusted?.interval.map(Limits.init)
    headline.unadjusted = comparison.shift?.crude
    headline.isConfounded = comparison.isConfounded
    headline.shift = comparison.shift?.share
    headline.timing = timing.timing
    headline.restsOnDays = evidence.restsOnDays
    headline.extremes = extremesGap
    headline.hazardRatio = cox?.coefficients[0].hazardRatio
    headline.hazardLimits = cox?.coefficients[0].hazardRatioInterval.map(Limits.init)
    headline.area = area?.value
    headline.eValue = comparison.eValue
    headline.eValueOfLimit = comparison.eValueOfLimit
    headline.grade = grade
    headline.mature = cohort.customers.indices.count(where: cohort.isMature)
    headline.maturing = cohort.customers.count - headline.mature
    plan(&headline, settings)
    return headline
  }

  /// Only where it passes the gates of the headline.
  private var extremesGap: ExtremesGap? {
    guard min(extremes.exposed, extremes.others) >= 10, extremes.events >= 5, extremes.horizonReached,
      let contrast = extremes.contrast, let interval = contrast.interval
    else { return nil }
    return ExtremesGap(
      customers: extremes.exposed + extremes.others, poorRisk: contrast.first.risk, excellentRisk: contrast.second.risk,
      difference: contrast.difference, limits: Limits(interval))
  }

  /// How many customers a planned effect takes at today's mix, never the effect just seen; without a mix no number.
  private func plan(_ headline: inout OutcomeHeadline, _ settings: OutcomeSettings) {
    let all = comparison.exposed + comparison.others
    let share = Double(comparison.exposed) / Double(max(1, all))
    let needed = AccountsNeeded(
      exposedRisk: settings.plannedPoorRisk, otherRisk: settings.plannedOtherRisk, exposedShare: share)
    headline.newPerMonth = Double(cohort.customers.count { $0.entry.days(to: cohort.cutoff) <= 365 }) / 12
    headline.needed = needed?.rounded
    headline.more = needed?.more(having: headline.mature)
    headline.months = needed?.months(
      having: headline.mature + headline.maturing, newPerMonth: headline.newPerMonth)
    if let table = comparison.table {
      headline.detectable = TwoProportionPower.detectableRisk(
        above: settings.plannedOtherRisk, exposed: table.exposed, others: table.others
      ).map { $0 - settings.plannedOtherRisk }
    }
  }

  /// Which customers an estimate counts, and how long.
  private enum Span {
    /// All at risk at the landmark, up to the horizon.
    case horizon
    /// Those seen for the whole horizon.
    case fullYear
    /// All at risk at the landmark, for as long as they were seen.
    case wholeFollowUp
  }

  func associations() -> [Association] {
    var rows: [Association] = []
    func add(
      _ analysis: String, _ estimator: String, _ value: Double?, _ interval: Interval? = nil, unit: String = "",
      p: Double? = nil, over span: Span = .horizon, exposure: String = "poor"
    ) {
      var row = Association(analysis, outcome: "churn", exposure: exposure, estimator: estimator, value: value)
      row.cohort = span == .fullYear ? "mature" : "landmark"
      row.limits = interval.map(Limits.init)
      row.unit = unit
      row.p = p
      let table = span == .fullYear ? comparison.table : nil
      row.exposed = table?.exposed ?? comparison.exposed
      row.others = table?.others ?? comparison.others
      row.events =
        switch span {
        case .horizon: comparison.events
        case .fullYear: table?.events ?? 0
        case .wholeFollowUp: cohort.durations.count(where: \.isEvent)
        }
      row.horizon = day
      row.landmark = cohort.settings.landmark
      rows.append(row)
    }
    add(
      "kaplan-meier", "risk-difference", comparison.contrast?.difference, comparison.interval, unit: "share")
    rows[0].grade = grade
    add("kaplan-meier", "risk-ratio", comparison.contrast?.ratio)
    let gap = extremesGap
    var extreme = Association(
      "kaplan-meier", outcome: "churn", exposure: "poor-against-excellent", estimator: "risk-difference",
      value: gap?.difference)
    extreme.limits = gap?.limits
    extreme.unit = "share"
    extreme.exposed = extremes.exposed
    extreme.others = extremes.others
    extreme.events = extremes.events
    extreme.horizon = day
    extreme.landmark = cohort.settings.landmark
    rows.append(extreme)
    add(
      "kaplan-meier", "risk-poor", comparison.contrast?.first.risk, comparison.contrast?.first.riskInterval,
      unit: "share")
    add(
      "kaplan-meier", "risk-others", comparison.contrast?.second.risk, comparison.contrast?.second.riskInterval,
      unit: "share")
    let table = comparison.table
    let plain = table.flatMap { RiskDifference($0) }
    add(
      "two-by-two", "risk-difference", plain?.value, plain?.interval, unit: "share",
      p: table.flatMap { FisherTest($0)?.p }, over: .fullYear)
    add("two-by-two", "risk-ratio", comparison.ratio?.value, comparison.ratio?.interval, over: .fullYear)
    let tables = cohort.tables { cohort.isPoor[$0] }
    add(
      "mantel-haenszel", "risk-difference", comparison.adjusted?.value, comparison.adjusted?.interval, unit: "share",
      p: CochranMantelHaenszelTest(tables)?.plain.p, over: .fullYear)
    let odds = MantelHaenszelOddsRatio(tables)
    add(
      "mantel-haenszel", "odds-ratio", odds?.value, odds?.interval, p: CochranMantelHaenszelTest(tables)?.plain.p,
      over: .fullYear)
    let sameness = BreslowDayTest(tables)?.tarone
    add("breslow-day-tarone", "chi-square", sameness?.statistic, p: sameness?.p, over: .fullYear)
    let groups = cohort.isPoor.map { $0 ? 1 : 0 }
    let plainRank = LogRankTest(cohort.durations, groups: groups)
    add("log-rank", "chi-square", plainRank?.test?.statistic, p: plainRank?.test?.p, over: .wholeFollowUp)
    let strataRank = LogRankTest(cohort.durations, groups: groups, strata: cohort.strata)
    add("log-rank-by-segment", "chi-square", strataRank?.test?.statistic, p: strataRank?.test?.p, over: .wholeFollowUp)
    let order = Array(Grade.allCases.reversed())
    let trend = LogRankTest(
      cohort.durations, groups: cohort.customers.map { $0.grade.flatMap { order.firstIndex(of: $0) } ?? 0 })
    add("log-rank-trend", "z", trend?.trendZ, p: trend?.trendP, over: .wholeFollowUp, exposure: "grade")
    add(
      "cox", "hazard-ratio", cox?.coefficients[0].hazardRatio, cox?.coefficients[0].hazardRatioInterval,
      unit: "per-10-points", p: cox?.likelihoodRatio.p, exposure: "score")
    let constancy = timing.constancy
    add("proportional-hazards", "chi-square", constancy?.statistic, p: constancy?.p, exposure: "score")
    add(
      "concordance", "harrell-c", cox?.concordance?.value,
      cox?.concordance.flatMap { Interval(share: $0.value, error: $0.error) }, exposure: "score")
    add("roc", "area", area?.value, area?.interval, over: .fullYear, exposure: "score")
    for period in timing.timing?.periods ?? [] {
      add(
        "cox-days-\(period.days.lowerBound)-\(period.days.upperBound)", "hazard-ratio", period.ratio,
        period.limits.map { Interval($0.lower, $0.upper) })
    }
    let means = timing.days
    add(
      "restricted-mean", "difference", means?.difference.value, means?.difference.interval, unit: "days",
      p: means?.difference.p)
    let within = timing.daysWithinSegments?.difference
    add("restricted-mean-by-segment", "difference", within?.value, within?.interval, unit: "days", p: within?.p)
    add("confounding", "relative-change", comparison.shift?.share, unit: "share", over: .fullYear)
    add("sensitivity", "e-value", comparison.eValue)
    add("sensitivity", "e-value-of-limit", comparison.eValueOfLimit)
    return rows
  }
}

extension Interval {
  /// The Wald interval of an estimate between 0 and 1; nil without an error.
  fileprivate init?(share: Double, error: Double) {
    guard error > 0 else { return nil }
    let reach = ConfidenceLevel.standard.z * error
    self = Interval(max(0, share - reach), min(1, share + reach))
  }
}
