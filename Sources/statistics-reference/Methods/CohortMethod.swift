import HandoffStatistics

enum CohortMethod: ReferenceMethod {
  static let name = "cohort"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let followUp = try inputs.list("followup_days")
    let churn = try inputs.list("churn_day")
    guard followUp.count == churn.count else { throw CaseError("followup_days and churn_day must have one length") }
    let known = followUp.indices.filter { !followUp[$0].isNull }
    let horizon = try inputs.number("horizon")
    guard
      let cohort = CohortCounts(
        followUp: known.map { followUp[$0].number ?? 0 }, churn: known.map { churn[$0].number }, horizon: horizon,
        try inputs.confidence())
    else { return FlatValues() }
    let point = cohort.curve.at(horizon)
    var values = FlatValues()
    values.set("n", cohort.count)
    values.set("mature", cohort.mature)
    values.set("mature_churned", cohort.matureChurned)
    values.set("immature", cohort.immature)
    values.set("immature_churned", cohort.immatureChurned)
    values.set("churned_after_horizon", cohort.churnedAfterHorizon)
    values.set("churned_on_horizon_day", cohort.churnedOnHorizonDay)
    values.set("mature_rate", cohort.matureRate)
    values.set("wrong_rate_dropping_only_censored", cohort.rateDroppingOnlyTheCensored)
    values.set("km_risk", cohort.count > 0 ? point.risk : nil)
    values.set("km_at", SurvivalValues.of(point))
    guard let landmark = inputs.optional("landmark")?.number else { return values }
    let later = LandmarkCohort(cohort.durations, after: landmark)
    values.set("landmark_excluded_events", later.excludedEvents)
    values.set("landmark_excluded_censored", later.excludedCensored)
    values.set("landmark_n", later.kept.count)
    values.set(
      "landmark_km_risk",
      later.kept.isEmpty ? nil : KaplanMeierCurve(later.durations).at(horizon - landmark).risk)
    return values
  }
}
