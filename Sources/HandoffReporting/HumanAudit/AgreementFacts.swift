import HandoffModel

/// The figures of a human audit for programs: keys never change, shares are parts of one, null is "cannot be told".
enum AgreementFacts {
  static func value(_ report: AgreementReport) -> JSONValue {
    let study = report.study
    return .object(
      RunFacts.members(report.context) + [
        .init("other_rules", .bool(report.hasOtherRules)), .init("other_data", .bool(report.hasOtherData)),
        .init("population", .number(study.sample.population)), .init("sampled", .number(study.sample.handoffs.count)),
        .init("not_scored", .number(study.sample.notScored)), .init("auditors", .number(study.auditors.count)),
        .init("readings", .number(study.readings.count)),
        .init("mark", .number(study.mark, decimals: 1)),
        .init(
          "rates",
          .array(
            study.rates.map { rate in
              [
                ("question", .string(rate.question.rawValue)), ("yes", .number(rate.yes)),
                ("answered", .number(rate.answered)), ("unanswered", .number(rate.unanswered)),
                ("disputed", .number(rate.disputed)),
                ("covered", .number(rate.covered)), ("share", number(rate.share)), ("lo", number(rate.limits?.lower)),
                ("hi", number(rate.limits?.upper)),
              ]
            })),
        .init(
          "agreement",
          .array(
            study.agreements.map { one in
              [
                ("subject", .string(one.subject.rawValue)), ("first", .string(report.rater(one.first))),
                ("second", .string(report.rater(one.second))), ("n", .number(one.count)),
                ("table", .array(one.table.map { .array($0.map { .number($0) }) })), ("observed", number(one.observed)),
                ("kappa", number(one.kappa)), ("lo", number(one.limits?.lower)), ("hi", number(one.limits?.upper)),
                ("pabak", number(one.prevalenceAdjusted)), ("ac1", number(one.gwet)),
                ("verdict", .string(one.verdict.rawValue)),
              ]
            })),
        .init(
          "differences",
          .array(
            study.differences.map { gap in
              [
                ("first", .string(report.rater(gap.first))), ("second", .string(report.rater(gap.second))),
                ("n", .number(gap.count)), ("bias", number(gap.bias)), ("bias_lo", number(gap.biasLimits?.lower)),
                ("bias_hi", number(gap.biasLimits?.upper)), ("range_lo", number(gap.range?.lower)),
                ("range_hi", number(gap.range?.upper)), ("concordance", number(gap.concordance)),
              ]
            })),
        .init(
          "auc",
          [
            ("value", number(study.area)), ("lo", number(study.areaLimits?.lower)),
            ("hi", number(study.areaLimits?.upper)),
          ]),
        .init("disagreements", .number(study.disagreements.count)),
        .init(
          "problems",
          .counts(SheetProblem.Kind.allCases.map { kind in (kind.rawValue, study.problems.count { $0.kind == kind }) })),
      ])
  }

  /// With six decimals.
  private static func number(_ value: Double?) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    return .number(Int((value * 1e6).rounded()), decimals: 6)
  }
}
