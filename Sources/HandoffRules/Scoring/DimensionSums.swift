import HandoffModel

/// The sums behind the dimensions of one handoff, in place: a handoff costs no allocation.
struct DimensionSums {
  /// Σ weight of the judged rules, per dimension.
  private(set) var weights: InlineArray<3, Int> = [0, 0, 0]
  /// Σ weight·credit, credit in ten-thousandths, per dimension.
  private var earned: InlineArray<3, Int> = [0, 0, 0]
  /// Σ weight of unknown and invalid rules.
  var unjudged = 0

  mutating func add(_ rule: Scorer.Rule, credit: Int) {
    weights[rule.dimension] += rule.weight
    earned[rule.dimension] += rule.weight * credit
  }

  /// Counts what a judged rule lost as earned after all.
  mutating func forgive(_ rule: Scorer.Rule, credit: Int) {
    earned[rule.dimension] += rule.weight * (10_000 - credit)
  }

  /// Σ weight of the judged rules as the score carries it.
  var judgedWeights: [Int] { weights.indices.map { weights[$0] } }

  /// Millionths earned per dimension, rounded half up; nil where nothing was judged.
  var ratios: [Int?] { weights.indices.map(ratio) }

  private func ratio(_ dimension: Int) -> Int? {
    let denominator = 10_000 * weights[dimension]
    return denominator == 0 ? nil : Self.halfUp(1_000_000 * earned[dimension], denominator)
  }

  /// Σ dimension weight over the dimensions that have a judged rule.
  func presentWeight(_ dimensionWeights: [Int]) -> Int {
    var sum = 0
    for dimension in weights.indices where weights[dimension] > 0 { sum += dimensionWeights[dimension] }
    return sum
  }

  /// Tenths of a point.
  func score(_ dimensionWeights: [Int], totalWeight: Int) -> Int {
    var sum = 0
    for dimension in weights.indices { sum += (ratio(dimension) ?? 0) * dimensionWeights[dimension] }
    return Self.halfUp(sum, 1_000 * totalWeight)
  }

  static func halfUp(_ numerator: Int, _ denominator: Int) -> Int {
    (2 * numerator + denominator) / (2 * denominator)
  }
}
