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
  /// The gap moves once segments are compared like with like: then the adjusted limits decide, not the crude ones.
  public var isConfounded = false
  /// The ratio of the rates is not constant over follow-up.
  public var changesOverTime = false
  /// 95 % limits of the difference of the mean days kept, crude and within segments.
  public var daysInterval: Interval?
  public var adjustedDaysInterval: Interval?

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
    if let adjustedInterval, interval.liesOpposite(adjustedInterval) { return .conflicting }
    let deciding = isConfounded ? adjustedInterval ?? interval : interval
    if deciding.contains(0) {
      if keepsOtherDays { return .suggestive }
      return -smallestOfInterest < deciding.lower && deciding.upper < smallestOfInterest
        ? .noImportantDifference : .inconclusive
    }
    guard let adjustedInterval, !adjustedInterval.contains(0), !isExploratory, events >= 20, (q ?? 0) < 0.05 else {
      return .suggestive
    }
    let isStrong = events >= 50 && min(exposed, others) >= 30 && (limitEValue ?? 0) >= 1.5 && segmentsAgree
    return isStrong ? .strong : .moderate
  }

  /// Whether the grade is that of the days kept: the shares at the horizon say nothing, but the arms left at other times.
  public var restsOnDays: Bool {
    let deciding = isConfounded ? adjustedInterval ?? interval : interval
    return grade == .suggestive && deciding?.contains(0) == true && keepsOtherDays
  }

  /// The days kept differ, and in the same direction within segments.
  private var keepsOtherDays: Bool {
    guard changesOverTime, let daysInterval, let adjustedDaysInterval else { return false }
    return !daysInterval.contains(0) && !adjustedDaysInterval.contains(0)
      && !daysInterval.liesOpposite(adjustedDaysInterval)
  }
}

extension Interval {
  /// Whether the two lie on different sides of 0.
  fileprivate func liesOpposite(_ other: Interval) -> Bool {
    lower > 0 ? other.upper < 0 : upper < 0 && other.lower > 0
  }
}
