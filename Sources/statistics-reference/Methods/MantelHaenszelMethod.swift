import HandoffStatistics

enum MantelHaenszelMethod: ReferenceMethod {
  static let name = "mantel_haenszel"

  static func values(_ inputs: CaseInputs) throws -> FlatValues {
    let strata = try inputs.table("tables").compactMap { row in
      row.count == 4 ? TwoByTwoTable(row[0], row[1], row[2], row[3]) : nil
    }
    let confidence = try inputs.confidence()
    let odds = MantelHaenszelOddsRatio(strata, confidence)
    let risks = MantelHaenszelRiskRatio(strata, confidence)
    let difference = MantelHaenszelRiskDifference(strata, confidence)?.estimate
    let association = CochranMantelHaenszelTest(strata)
    let homogeneity = BreslowDayTest(strata)
    let informative = strata.count { $0.hasBothArms && $0.hasBothOutcomes }
    var values = FlatValues()
    values.set("strata_total", strata.count)
    values.set("strata_rd", strata.count { $0.hasBothArms })
    values.set("strata_informative", informative)
    values.set("or_mh", odds?.value)
    values.set("or_mh_log_se", odds?.logError)
    values.set("or_mh_lo", "or_mh_hi", odds?.interval)
    values.set("rr_mh", risks?.value)
    values.set("rr_mh_log_se", risks?.logError)
    values.set("rr_mh_lo", "rr_mh_hi", risks?.interval)
    values.set("cmh", association?.plain.statistic)
    values.set("cmh_p", association?.plain.p)
    values.set("cmh_cc", association?.corrected.statistic)
    values.set("cmh_cc_p", association?.corrected.p)
    values.set("breslow_day", homogeneity?.breslowDay.statistic)
    values.set("breslow_day_p", homogeneity?.breslowDay.p)
    values.set("tarone", homogeneity?.tarone.statistic)
    values.set("tarone_p", homogeneity?.tarone.p)
    values.set("homog_df", informative > 0 ? informative - 1 : nil)
    values.set("rd_mh", difference?.value)
    values.set("rd_mh_se", difference?.error)
    values.set("rd_mh_lo", "rd_mh_hi", difference?.interval)
    return values
  }
}
