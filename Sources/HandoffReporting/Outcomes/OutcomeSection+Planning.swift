import HandoffModel

extension OutcomeSection {
  /// More months than this are no plan.
  private static let farthest = 60
  /// Fewer churned, and no comparison is made.
  private static let fewestEvents = 5

  /// What stands in the way of an answer, and how many customers are missing where that is what is.
  var obstacle: ReportText? {
    guard [.insufficient, .inconclusive].contains(headline.grade), max(headline.poor, headline.others) > 0 else {
      return nil
    }
    if min(headline.poor, headline.others) == 0 { return say(.otherGradeNeeded) }
    if headline.events == 0, headline.horizonReached { return say(.noEvents) }
    if let more = headline.more, more > 0 { return say(.cannotConclude, ["more": numbers.count(more)]) }
    guard headline.events < Self.fewestEvents, headline.horizonReached else { return nil }
    return say(.fewEvents, ["e": numbers.count(headline.events)])
  }

  /// How many customers a planned effect takes, and when they are there; nothing where it is not customers that are missing.
  var planning: [ReportText] {
    let settings = study.settings
    guard let needed = headline.needed, headline.events > 0 || !headline.horizonReached else { return [] }
    let share = Double(headline.poor) / Double(max(1, headline.poor + headline.others))
    var values = [
      "p1": numbers.percent(settings.plannedPoorRisk), "p0": numbers.percent(settings.plannedOtherRisk),
      "m": numbers.count(headline.mature), "f": numbers.percent(share), "h": numbers.count(settings.horizon),
      "N": numbers.count(needed), "y": numbers.count(headline.maturing), "rate": numbers.tenths(headline.newPerMonth),
    ]
    var lines: [ReportText] = []
    if let more = headline.more, more > 0 {
      values["more"] = numbers.count(max(0, more - headline.maturing))
      if headline.maturing >= more {
        lines.append(say(.enoughMaturing, values))
      } else if let months = headline.months {
        values["months"] = numbers.count(months)
        lines.append(months > Self.farthest ? say(.notReachable, values) : say(.needMore, values))
      } else {
        lines.append(say(.needMoreOpen, values))
      }
    } else {
      lines.append(say(.enough, values))
    }
    if let detectable = headline.detectable {
      values["mde"] = numbers.points(detectable)
      lines.append(say(.detectable, values))
    }
    return lines
  }
}
