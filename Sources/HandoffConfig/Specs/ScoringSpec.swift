public import HandoffModel

/// How credits become points: weights of the dimensions, the core cap, grades, groups and the completion rate.
public struct ScoringSpec: Sendable {
  public struct Group: Sendable {
    public let id: String
    public let title: LocalizedText
    public let rules: [String]
    /// Tenths of a point that the group's rules may cost together.
    public let maximumLoss: Int
    public let position: SourcePosition
  }

  /// In `Dimension` order; not all zero.
  public let dimensionWeights: [Int]
  /// Tenths of a point.
  public let coreCap: Int
  public let coreMissedBy: Set<Outcome>
  /// Lowest printed score of each grade but `poor`, in tenths, best first.
  public let gradeFloors: [(grade: Grade, floor: Int)]
  public let groups: [Group]
  /// Ids of the rules whose milestones make a handoff complete.
  public let completionMilestones: [YAMLNode]
  /// Share in whole percent below which the completion rate raises the alarm.
  public let completionAlarm: Int
  public let node: YAMLNode
}
