import HandoffModel
import HandoffReporting
import HandoffRules
import HandoffStatistics

/// From handoffs to what they go with: cohort, landmark scores, estimates.
enum OutcomeStudyBuilder {
  static func study(_ analysis: Analysis, _ settings: OutcomeSettings) -> OutcomeStudy {
    let dataset = analysis.dataset
    let zone = analysis.context.zone
    let cutoff = settings.cutoff ?? dataset.analysisDate.moment.day(in: zone)
    let rules = analysis.context.rules
    let book = analysis.plan.book
    let circular = (
      churn: OutcomeNeeds.readersOfChurn(book, settings), firstValue: OutcomeNeeds.readersOfFirstValue(book)
    )
    var customers = CohortBuilder(dataset, zone: zone, settings: settings, cutoff: cutoff).customers(analysis.evaluator)
    if !settings.acceptsLeakage {
      for index in customers.indices
      where customers[index].exclusion == nil && customers[index].days <= settings.landmark {
        customers[index].exclusion = .leftBeforeLandmark
      }
    }
    let followed = customers.indices.filter { customers[$0].exclusion == nil }
    let scores = LandmarkScores(
      followed.map { customers[$0] }, evaluator: analysis.evaluator, settings: settings,
      without: LandmarkScores.Exclusions(churn: Set(circular.churn), firstValue: Set(circular.firstValue)))
    var kept: [(customer: Customer, entry: LandmarkScores.Entry)] = []
    for (index, entry) in zip(followed, scores.entries) {
      customers[index].segment = entry.segment
      customers[index].score = entry.score
      customers[index].grade = entry.grade
      customers[index].failedRules = entry.judgements.indices.filter {
        entry.judgements[$0] == .failed && !rules[$0].isPattern
      }
      if entry.score == nil { customers[index].exclusion = .notScored } else { kept.append((customers[index], entry)) }
    }
    let cohort = OutcomeCohort(kept.map(\.customer), kept.map(\.entry), settings, cutoff: cutoff)
    let everybody = customers.filter(\.isFollowed)
    let all = KaplanMeierCurve(everybody.map { CensoredDuration(Double($0.days), isEvent: $0.hasChurned) })
    let year = all.at(Double(settings.horizon))
    let headline = HeadlineAnalysis(cohort)
    let firstValue = FirstValueAnalysis(
      cohort, scores: kept.map(\.entry.otherScore),
      grades: kept.map { entry in entry.entry.otherScore.map { analysis.context.gradeFloors.grade(of: $0) } })
    let firstValueGap = firstValue.gap()
    var headlineValues = headline.headline()
    let revenue = RevenueAnalysis(cohort, dataset, zone: zone)
    if headlineValues.isWorthMoney { headlineValues.money = revenue.atStake }
    let dimensions = DimensionAnalysis.effects(cohort)
    let further = SignalAnalysis(
      cohort, dataset, analysis.evaluator, rules: rules, zone: zone,
      poorBelow: analysis.context.gradeFloors.map(\.floor).min() ?? 600)
    let surveys = SurveyAnalysis(cohort, dataset, zone: zone).associations()
    let signals = further.signals()
    let bands = further.bands()
    let retention = RetentionCurves.points(all: all, cohort)
    var study = OutcomeStudy(
      settings: settings, cutoff: cutoff, customers: customers,
      undatedForms: undatedForms(kept.map(\.customer), dataset),
      hasChurnData: hasChurnData(dataset, settings),
      overallRisk: year.isEstimable ? year.risk : nil,
      overallLimits: year.isEstimable ? year.riskInterval.map(Limits.init) : nil, circularForChurn: circular.churn,
      circularForFirstValue: circular.firstValue,
      headline: headlineValues, grades: grades(cohort, firstValue, until: headlineValues.horizon),
      retention: retention, firstValue: firstValue.points(),
      associations: headline.associations().answering(.churnByGrade)
        + DimensionAnalysis.associations(dimensions, settings).answering(.churnByGrade)
        + firstValue.associations(firstValueGap).answering(.timeToValue)
        + surveys.filter { $0.outcome == "nps" }.answering(.npsByGrade)
        + surveys.filter { $0.outcome != "nps" }.answering(.lowSurveys)
        + AdoptionAnalysis(cohort, dataset, zone: zone).associations().answering(.adoption) + revenue.associations()
        + SignalAnalysis.associations(signals, bands, settings),
      effects: RuleEffectAnalysis.effects(
        cohort, rules: rules.indices.filter { !rules[$0].isPattern }, circular: Set(circular.churn)),
      dimensions: dimensions, churnReasons: churnReasons(cohort),
      activation: settings.activation.flatMap { ActivationAnalysis.outcome($0, cohort, dataset) },
      lastFact: LastOutcomeFact.day(dataset, zone: zone, cutoff: cutoff))
    study.retentionByGrade = ChartCurves.retention(retention, cohort)
    study.signals = signals
    study.firstValueGap = firstValueGap
    study.bands = bands
    study.firstValueOfAll = ChartCurves.firstValue(everybody)
    return study
  }

  /// Whether any of the sources asked says something of anybody.
  private static func hasChurnData(_ dataset: Dataset, _ settings: OutcomeSettings) -> Bool {
    settings.churnSources.contains { source in
      switch source {
      case .events: dataset.files.contains { $0.table == .churn }
      case .flags: ChurnFlags.areFilled(in: dataset)
      case .subscriptions: dataset.files.contains { $0.table == .subscriptions }
      case .renewals: !dataset.renewals.isEmpty
      }
    }
  }

  private static func grades(_ cohort: OutcomeCohort, _ firstValue: FirstValueAnalysis, until day: Int)
    -> [GradeOutcome]
  {
    Grade.allCases.map { grade in
      let members = cohort.customers.indices.filter { cohort.customers[$0].grade == grade }
      let curve = KaplanMeierCurve(members.map { cohort.durations[$0] })
      let point = curve.at(Double(day - cohort.settings.landmark))
      let share = firstValue.share(grade)
      return GradeOutcome(
        grade: grade, customers: members.count, churned: point.events,
        risk: members.isEmpty || !point.isEstimable ? nil : point.risk,
        limits: point.isEstimable ? point.riskInterval.map(Limits.init) : nil,
        withoutFirstValue: share?.customers ?? 0, firstValueShare: share?.share, firstValueLimits: share?.limits)
    }
  }

  private static func undatedForms(_ customers: [Customer], _ dataset: Dataset) -> Int {
    guard let field = dataset.catalogue.id(.deals, "form_completed_at") else { return customers.count }
    let column = dataset.deals.column(field)
    return customers.count { column[Int($0.row)].moment == nil }
  }

  /// Of the customers that left by the cutoff, most frequent reason first, those without one last.
  private static func churnReasons(_ cohort: OutcomeCohort) -> [ChurnReasonCount] {
    var counts: [String: [Int]] = [:]
    for customer in cohort.customers where customer.hasChurned {
      guard let grade = customer.grade.flatMap({ Grade.allCases.firstIndex(of: $0) }) else { continue }
      counts[customer.churnReason, default: [Int](repeating: 0, count: Grade.allCases.count)][grade] += 1
    }
    return counts.map { ChurnReasonCount(reason: $0.key, counts: $0.value) }.sorted {
      ($0.reason.isEmpty ? 1 : 0, -$0.total, $0.reason) < ($1.reason.isEmpty ? 1 : 0, -$1.total, $1.reason)
    }
  }
}

extension [(grade: Grade, floor: Int)] {
  /// The band of a score in tenths of a point.
  fileprivate func grade(of tenths: Int) -> Grade { first { tenths >= $0.floor }?.grade ?? .poor }
}
