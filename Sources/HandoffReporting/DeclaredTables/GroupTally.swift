import HandoffModel

/// The sums of a group of handoffs.
struct GroupTally: Hashable, Sendable {
  /// The key of handoffs whose group is not known.
  static let unknown = Int64.min

  private(set) var handoffs = 0
  private(set) var judged = 0
  /// Tenths of a point.
  private(set) var scoreSum = 0
  /// Millionths, in `Dimension` order, and over how many handoffs.
  private(set) var dimensionSums = [0, 0, 0]
  private(set) var dimensionCounts = [0, 0, 0]
  private(set) var grades = [0, 0, 0, 0]
  private(set) var capped = 0

  mutating func add(_ score: HandoffScore) {
    handoffs += 1
    guard let tenths = score.score else { return }
    judged += 1
    scoreSum += tenths
    if let grade = score.grade { grades[grade.position] += 1 }
    if score.isCapped { capped += 1 }
    for (dimension, millionths) in score.dimensions.enumerated() {
      guard let millionths else { continue }
      dimensionSums[dimension] += millionths
      dimensionCounts[dimension] += 1
    }
  }

  mutating func merge(_ other: GroupTally) {
    handoffs += other.handoffs
    judged += other.judged
    scoreSum += other.scoreSum
    capped += other.capped
    for dimension in dimensionSums.indices {
      dimensionSums[dimension] += other.dimensionSums[dimension]
      dimensionCounts[dimension] += other.dimensionCounts[dimension]
    }
    for grade in grades.indices { grades[grade] += other.grades[grade] }
  }

  /// Hundredths of a point, rounded half up; nil where nothing was judged.
  var meanScore: Int? { judged == 0 ? nil : Self.halfUp(10 * scoreSum, judged) }

  /// Hundredths of a percent, rounded half up; nil where no handoff has the dimension.
  func meanDimension(_ dimension: Dimension) -> Int? {
    let count = dimensionCounts[dimension.index]
    return count == 0 ? nil : Self.halfUp(dimensionSums[dimension.index], 100 * count)
  }

  private static func halfUp(_ numerator: Int, _ denominator: Int) -> Int {
    (2 * numerator + denominator) / (2 * denominator)
  }
}
