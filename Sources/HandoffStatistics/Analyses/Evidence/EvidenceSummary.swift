public import HandoffModel

/// What decides the grade of an association between the handoff and an outcome.
public struct EvidenceSummary: Hashable, Sendable {
  public var exposed: Int
  public var others: Int
  /// In both arms together.
  public var events: Int
  /// 95 % limits of the risk difference, poor minus good; nil where it could not be estimated.
  public var interval: Interval?
  /// Adjusted for the other rules tested; nil where it is not one of several.
  public var q: Double?
  /// The limits after adjusting for segment; nil where that could not be done.
  public var adjustedInterval: Interval?
  /// The smallest difference of interest.
  public var smallestOfInterest = 0.05
  /// Not the one primary analysis of the configuration.
  public var isExploratory = false
  /// E-value of the limit nearer to no effect.
  public var limitEValue: Double?
  public var segmentsAgree = false
  /// The rule reads the outcome, or something later.
  public var isLeaky = false
  public var horizonReached = true

  public init(exposed: Int, others: Int, events: Int, interval: Interval?) {
    self.exposed = exposed
    self.others = others
    self.events = events
    self.interval = interval
  }

  /// The first rule that applies decides; the order is part of the definition.
  public var grade: EvidenceGrade {
    if isLeaky { return .notAssessable }
    guard min(exposed, others) >= 10, events >= 5, horizonReached, let interval else { return .insufficient }
    if interval.contains(0) {
      return -smallestOfInterest < interval.lower && interval.upper < smallestOfInterest
        ? .noImportantDifference : .inconclusive
    }
    if let adjustedInterval, interval.lower > 0 ? adjustedInterval.upper < 0 : adjustedInterval.lower > 0 {
      return .conflicting
    }
    guard let adjustedInterval, !adjustedInterval.contains(0), !isExploratory, events >= 20, (q ?? 0) < 0.05 else {
      return .suggestive
    }
    let isStrong = events >= 50 && min(exposed, others) >= 30 && (limitEValue ?? 0) >= 1.5 && segmentsAgree
    return isStrong ? .strong : .moderate
  }
}
