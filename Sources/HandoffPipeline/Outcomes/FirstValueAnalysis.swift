import Foundation
import HandoffModel
import HandoffStatistics

/// Time to first value with churn competing: of customers without first value at the landmark, by a score that does not read it.
struct FirstValueAnalysis {
  private static let day = 90
  /// The smallest difference that matters, in days.
  private static let smallestOfInterest = 15.0
  /// Fewer in an arm watched to the end, and it is not read.
  private static let fewestWatched = 5
  /// Draws above which customers are drawn again less often.
  private static let mostDraws = 40_000_000

  private let settings: OutcomeSettings
  /// Positions in the cohort.
  private let members: [Int]
  private let times: [Double]
  /// 0 waiting, 1 first value, 2 churned before.
  private let outcomes: [Int]
  private let scores: [Int?]
  private let grades: [Grade?]
  private let strata: [Int]

  /// `scores` and `grades` stand beside the customers of the cohort, made without the rules that read first value.
  init(_ cohort: OutcomeCohort, scores: [Int?], grades: [Grade?]) {
    settings = cohort.settings
    let landmark = cohort.settings.landmark
    members = cohort.customers.indices.filter { index in
      let customer = cohort.customers[index]
      return customer.firstValue.map { customer.entry.days(to: $0) > landmark } ?? true
    }
    var times: [Double] = []
    var outcomes: [Int] = []
    for customer in members.map({ cohort.customers[$0] }) {
      let day = customer.firstValue.flatMap { $0 <= customer.exit ? customer.entry.days(to: $0) : nil }
      times.append(Double((day ?? customer.days) - landmark))
      outcomes.append(day != nil ? 1 : customer.hasChurned ? 2 : 0)
    }
    self.times = times
    self.outcomes = outcomes
    self.scores = members.map { scores[$0] }
    self.grades = members.map { grades[$0] }
    strata = members.map { cohort.strata[$0] }
  }

  private func incidence(_ isIncluded: (Int) -> Bool) -> (curve: CumulativeIncidence, members: [Int])? {
    let included = members.indices.filter(isIncluded)
    guard !included.isEmpty else { return nil }
    return CumulativeIncidence(
      times: included.map { times[$0] }, outcomes: included.map { outcomes[$0] }, kind: 1
    ).map { ($0, included) }
  }

  /// The share of a grade with first value by day 90; nil for nobody.
  func share(_ grade: Grade) -> (customers: Int, share: Double, limits: Limits?)? {
    incidence { grades[$0] == grade }.map { found in
      let point = found.curve.at(Double(Self.day - settings.landmark))
      return (found.members.count, point.share, point.interval.map(Limits.init))
    }
  }

  /// Nil where nobody had a poor handoff, or nobody another.
  func gap() -> FirstValueGap? {
    let horizon = Self.day - settings.landmark
    let isPoor = grades.map { grade in grade.map { $0 == .poor } }
    guard horizon > 0, let poor = incidence({ isPoor[$0] == true }), let others = incidence({ isPoor[$0] == false })
    else { return nil }
    let replicates = min(settings.replicates, max(200, Self.mostDraws / max(1, members.count)))
    guard
      let contrast = TimeWithoutContrast(
        days: times.map { Int($0) }, outcomes: outcomes, kind: 1, isFirst: isPoor, to: horizon,
        Bootstrap(replicates: replicates, threads: ProcessInfo.processInfo.activeProcessorCount))
    else { return nil }
    let used = isPoor.indices.filter { isPoor[$0] != nil }
    let events = used.count { outcomes[$0] == 1 && times[$0] <= Double(horizon) }
    func isWatched(_ arm: [Int]) -> Bool {
      arm.count { outcomes[$0] != 0 || times[$0] >= Double(horizon) } >= Self.fewestWatched
    }
    var evidence = EvidenceSummary(
      exposed: poor.members.count, others: others.members.count, events: events, interval: contrast.interval)
    evidence.smallestOfInterest = Self.smallestOfInterest
    evidence.horizonReached = isWatched(poor.members) && isWatched(others.members)
    evidence.isExploratory = true
    evidence.isLeaky = settings.acceptsLeakage
    return FirstValueGap(
      day: Self.day, poor: poor.members.count, others: others.members.count, events: events,
      poorShare: poor.curve.at(Double(horizon)).share, otherShare: others.curve.at(Double(horizon)).share,
      days: contrast.difference, limits: contrast.interval.map(Limits.init), grade: evidence.grade)
  }

  func points() -> [CurvePoint] {
    (["all"] + Grade.allCases.map(\.rawValue)).flatMap { group -> [CurvePoint] in
      guard let found = incidence({ group == "all" || grades[$0]?.rawValue == group }) else { return [] }
      let ordered = found.members.sorted { times[$0] < times[$1] }
      var rows: [CurvePoint] = []
      var start = 0
      var since = 0
      while start < ordered.count {
        let time = times[ordered[start]]
        let block = ordered[start...].prefix { times[$0] == time }
        let events = block.count { outcomes[$0] == 1 }
        if events > 0 {
          let point = found.curve.at(time)
          rows.append(
            CurvePoint(
              group: group, day: settings.landmark + Int(time), atRisk: ordered.count - start, events: events,
              censored: start - since, estimate: point.share, limits: point.interval.map(Limits.init)))
          since = start + events
        }
        start += block.count
      }
      return rows
    }
  }

  /// `gap` is what `gap()` found.
  func associations(_ found: FirstValueGap?) -> [Association] {
    var rows: [Association] = []
    let durations = times.indices.map { CensoredDuration(times[$0], isEvent: outcomes[$0] == 1) }
    let poor = incidence { grades[$0] == .poor }
    let others = incidence { grades[$0] != .poor && grades[$0] != nil }
    func add(_ row: Association) {
      var row = row
      row.exposed = poor?.members.count ?? 0
      row.others = others?.members.count ?? 0
      row.events = outcomes.count { $0 == 1 }
      row.landmark = settings.landmark
      rows.append(row)
    }
    for day in [60, Self.day] {
      for (name, arm) in [("poor", poor), ("others", others)] {
        let point = arm?.curve.at(Double(day - settings.landmark))
        var row = Association(
          "cumulative-incidence", outcome: "first-value", exposure: name, estimator: "share", value: point?.share)
        row.limits = point?.interval.map(Limits.init)
        row.unit = "share"
        row.horizon = day
        add(row)
      }
    }
    let rank = LogRankTest(durations, groups: grades.map { $0 == .poor ? 1 : 0 })
    var row = Association(
      "log-rank", outcome: "first-value", exposure: "poor", estimator: "chi-square", value: rank?.test?.statistic)
    row.p = rank?.test?.p
    add(row)
    var fit: CoxFit?
    let scored = members.indices.filter { scores[$0] != nil }
    if let order = RiskSetOrder(scored.map { durations[$0] }, strata: scored.map { strata[$0] }), order.events >= 10,
      case .fitted(let model) = CoxModel.fit(order, rows: scored.map { [Double(scores[$0] ?? 0) / 100] })
    {
      fit = model
    }
    row = Association(
      "cox", outcome: "first-value", exposure: "score", estimator: "hazard-ratio",
      value: fit?.coefficients[0].hazardRatio)
    row.limits = fit?.coefficients[0].hazardRatioInterval.map(Limits.init)
    row.unit = "per-10-points"
    row.p = fit?.likelihoodRatio.p
    add(row)
    row = Association(
      "days-without", outcome: "first-value", exposure: "poor", estimator: "difference", value: found?.days)
    row.limits = found?.limits
    row.grade = found?.grade
    row.unit = "days"
    row.horizon = Self.day
    add(row)
    return rows
  }
}
