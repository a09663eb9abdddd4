import HandoffModel
import HandoffRules
import HandoffStatistics

/// The measures of a declared table of outcomes: every handoff counts, one account's several too, by the score of the audit.
///
/// Handoffs of accounts without a row in `churn` are no part of the first three; nor are those whose account left before
/// they were signed. A grade without handoffs has no value, and is no group of the test.
enum OutcomeMeasures {
  static func measures(
    _ handoffs: [GradedHandoff], _ dataset: Dataset, _ evaluator: Evaluator, settings: OutcomeSettings, zone: Zone
  ) -> [OutcomeMeasure] {
    let rows = handoffs.map(\.row)
    let signatures = evaluator.moments(of: "signed_at", rows)
    let cutoff = settings.cutoff ?? dataset.analysisDate.moment.day(in: zone)
    var followed = FollowedHandoffs(horizon: settings.horizon)
    for (handoff, signature) in zip(handoffs, signatures) {
      guard let day = signature?.day(in: zone), dataset.accountStandings.indices.contains(Int(handoff.row)) else {
        continue
      }
      followed.add(handoff.grade, from: day, dataset.accountStandings[Int(handoff.row)], cutoff: cutoff)
    }
    return churned(followed, horizon: settings.horizon) + logRank(followed)
      + [
        firstValueRank(
          handoffs, signatures, firstValues(rows, dataset, evaluator, cutoff: cutoff, zone: zone), zone: zone)
      ]
  }

  /// As the rules know them; where none reads first value, as the deals have it up to the cutoff.
  private static func firstValues(
    _ rows: [Int32], _ dataset: Dataset, _ evaluator: Evaluator, cutoff: Day, zone: Zone
  ) -> [Moment?] {
    let known = evaluator.moments(of: "first_value_at", rows)
    guard !known.contains(where: { $0 != nil }), let field = dataset.catalogue.id(.deals, "first_value_at") else {
      return known
    }
    let column = dataset.deals.column(field)
    return rows.map { row in column[Int(row)].moment.flatMap { $0.day(in: zone) <= cutoff ? $0 : nil } }
  }

  private static func churned(_ followed: FollowedHandoffs, horizon: Int) -> [OutcomeMeasure] {
    Grade.allCases.map { grade in
      let durations = followed.durations(of: grade)
      let curve = KaplanMeierCurve(durations)
      return OutcomeMeasure(
        .churned, group: grade.rawValue, handoffs: durations.count, events: curve.events,
        value: durations.isEmpty ? nil : curve.at(Double(horizon)).risk)
    }
  }

  private static func logRank(_ followed: FollowedHandoffs) -> [OutcomeMeasure] {
    let (durations, groups) = followed.latestFirst
    let test = LogRankTest(durations, groups: groups)?.test
    let events = durations.count(where: \.isEvent)
    let group = "df=\(max(Set(groups).count - 1, 0))"
    return [
      OutcomeMeasure(
        .logRankChiSquare, group: group, handoffs: durations.count, events: events, value: test?.statistic),
      OutcomeMeasure(.logRankP, group: group, handoffs: durations.count, events: events, value: test?.p),
    ]
  }

  private static func firstValueRank(
    _ handoffs: [GradedHandoff], _ signatures: [Moment?], _ firstValues: [Moment?], zone: Zone
  ) -> OutcomeMeasure {
    var (scores, days): ([Double], [Double]) = ([], [])
    for index in handoffs.indices {
      guard let signature = signatures[index], let reached = firstValues[index] else { continue }
      scores.append(Double(handoffs[index].tenths))
      days.append(Double(wholeDays(from: signature, to: reached, zone: zone)))
    }
    return OutcomeMeasure(
      .scoreFirstValueRank, group: "reached", handoffs: scores.count, events: nil,
      value: SpearmanCorrelation(scores, days)?.value)
  }

  /// Rounded down, also before the signature; days of the calendar where one of the two has no time.
  private static func wholeDays(from start: Moment, to end: Moment, zone: Zone) -> Int {
    guard let from = start.instant, let to = end.instant else { return start.day(in: zone).days(to: end.day(in: zone)) }
    let seconds = to.seconds - from.seconds
    let (quotient, rest) = seconds.quotientAndRemainder(dividingBy: Instant.secondsPerDay)
    return Int(rest < 0 ? quotient - 1 : quotient)
  }
}
