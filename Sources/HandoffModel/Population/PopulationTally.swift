/// The counts of a population of handoffs: scores, grades, coverage and completion.
///
/// Tallies merge by adding: parts may be counted in any order and on any thread.
public struct PopulationTally: Hashable, Sendable {
  public private(set) var handoffs = 0
  /// Of the handoffs that could be judged.
  public private(set) var scores = TenthsHistogram()
  /// Points of 100 per dimension, in `Dimension` order, of the handoffs with a judged rule of it.
  public private(set) var dimensions = [TenthsHistogram](
    repeating: TenthsHistogram(), count: Dimension.allCases.count)
  /// Share of the weight that could be judged, of the handoffs for which some rule carries weight.
  public private(set) var coverages = TenthsHistogram()
  /// Handoffs held down by the cap on missed core rules.
  public private(set) var capped = 0
  private var grades = [Int](repeating: 0, count: Grade.allCases.count)
  private var completions = [Int](repeating: 0, count: CompletionStatus.allCases.count)

  public init() {}

  public var judged: Int { scores.count }
  public var notJudged: Int { handoffs - scores.count }

  /// Handoffs whose milestones are all judged: the denominator of the completion rate.
  public var completionJudged: Int { count(of: .complete) + count(of: .incomplete) }

  public func count(of grade: Grade) -> Int { grades[Self.position(grade)] }
  public func count(of status: CompletionStatus) -> Int { completions[Int(status.rawValue)] }

  public mutating func add(_ score: HandoffScore) {
    handoffs += 1
    completions[Int(score.completion.rawValue)] += 1
    if let tenths = score.score { scores.add(tenths) }
    if let grade = score.grade { grades[Self.position(grade)] += 1 }
    if let coverage = score.coverage { coverages.add(coverage) }
    if score.isCapped { capped += 1 }
    for (dimension, millionths) in score.dimensions.enumerated() {
      if let millionths, dimension < dimensions.count {
        dimensions[dimension].add((millionths + 500) / 1_000)
      }
    }
  }

  public mutating func merge(_ other: PopulationTally) {
    handoffs += other.handoffs
    scores.merge(other.scores)
    for index in dimensions.indices { dimensions[index].merge(other.dimensions[index]) }
    coverages.merge(other.coverages)
    capped += other.capped
    for index in grades.indices { grades[index] += other.grades[index] }
    for index in completions.indices { completions[index] += other.completions[index] }
  }

  private static func position(_ grade: Grade) -> Int {
    switch grade {
    case .excellent: 0
    case .good: 1
    case .fair: 2
    case .poor: 3
    }
  }
}
