import HandoffModel

extension OutcomeSection {
  func say(_ phrase: HeadlinePhrase, _ values: [String: ReportText] = [:]) -> ReportText {
    phrase.filled(language, values)
  }

  /// That segments explain a part of the gap, with both figures of the same customers; nothing where they do not.
  var confounding: ReportText? {
    guard headline.isConfounded, let crude = headline.unadjusted, let adjusted = headline.adjusted else { return nil }
    var lines: [ReportText] = []
    if crude * adjusted < 0 {
      lines.append(say(.confoundedSign))
    } else if let shift = headline.shift {
      lines.append(say(.confounded, ["pct": numbers.whole100(shift)]))
    }
    lines.append(
      say(
        .confoundedFigures,
        [
          "m": numbers.count(headline.mature), "crude": numbers.points(crude), "rd": numbers.points(adjusted),
        ]))
    return .joined(lines, by: " ")
  }

  /// The score's ratio for the whole year, or where it is not constant who left when and the days kept.
  var rates: [ReportText] {
    if let timing = headline.timing { return [changes(timing)] + days(timing) }
    guard let ratio = headline.hazardRatio, let limits = headline.hazardLimits else { return [] }
    return [
      say(
        .hazard, ["hr": numbers.ratio(ratio), "lo": numbers.ratio(limits.lower), "hi": numbers.ratio(limits.upper)])
    ]
  }

  private func changes(_ timing: TimingOfChurn) -> ReportText {
    guard !timing.periods.isEmpty else { return say(.changesUncounted) }
    let parts = timing.periods.map { period -> ReportText in
      let isDay = period.days.count == 1
      let who = say(
        isDay ? .lastDay : .period,
        [
          "from": numbers.count(period.days.lowerBound), "to": numbers.count(period.days.upperBound),
          "e1": numbers.count(period.poorEvents), "e0": numbers.count(period.otherEvents),
        ])
      guard let ratio = period.ratio, let limits = period.limits else { return who }
      let rate = say(
        .periodRatio,
        ["hr": numbers.ratio(ratio), "lo": numbers.ratio(limits.lower), "hi": numbers.ratio(limits.upper)])
      return .joined([who, rate], by: "")
    }
    return say(.changes, ["periods": .joined(parts, by: "; ")])
  }

  private func days(_ timing: TimingOfChurn) -> [ReportText] {
    guard let days = timing.days, let limits = timing.daysLimits else { return [] }
    let isFewer = days < 0
    func turned(_ days: Double, _ limits: Limits) -> [String: ReportText] {
      let sign = isFewer ? -1.0 : 1
      let ends = [limits.lower * sign, limits.upper * sign].sorted()
      return [
        "h": numbers.count(study.settings.horizon), "d": numbers.wholeDays(days * sign),
        "lo": numbers.wholeDays(ends[0]), "hi": numbers.wholeDays(ends[1]),
      ]
    }
    var lines = [say(isFewer ? .daysFewer : .daysMore, turned(days, limits))]
    if let within = timing.daysWithinSegments, let limits = timing.daysWithinSegmentsLimits {
      lines.append(say(.daysWithin, turned(within, limits)))
    }
    lines = [.joined(lines, by: " ")]
    if headline.restsOnDays { lines.append(say(.restsOnDays, ["h": numbers.count(headline.horizon)])) }
    return lines
  }

  /// Why a gap worth following has no price.
  var unpriced: ReportText? {
    guard headline.isHint, !headline.isWorthMoney else { return nil }
    return headline.isConfounded
      ? say(.noMoneyConfounded) : say(.noMoneyDays, ["h": numbers.count(headline.horizon)])
  }
}
