import HandoffModel

/// Builds the ledger of one handoff: a line for each lost fraction of a point, summing to 100 less the score exactly.
struct Ledger {
  private(set) var lines: [LedgerLine] = []
  private var losses: [Loss] = []
  private let rules: [Scorer.Rule]
  private let dimensionWeights: [Int]
  private let weights: InlineArray<3, Int>
  private let totalWeight: Int

  /// An exact loss, in tenths of a point: `numerator / denominator`.
  private struct Loss {
    let rule: Int
    let numerator: Int
    let denominator: Int
    /// Of the numerator: what rounding down left.
    let remainder: Int
    var tenths: Int
    /// Whether its tenths have their final number.
    var isSettled = false

    init(rule: Int, numerator: Int, denominator: Int) {
      self.rule = rule
      self.numerator = numerator
      self.denominator = denominator
      (tenths, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    }

    /// Comparable across denominators.
    func hasLargerRemainder(than other: Loss) -> Bool {
      if denominator == other.denominator {
        return remainder != other.remainder ? remainder > other.remainder : rule < other.rule
      }
      let mine = Int128(remainder) * Int128(other.denominator)
      let others = Int128(other.remainder) * Int128(denominator)
      return mine != others ? mine > others : rule < other.rule
    }
  }

  init(rules: [Scorer.Rule], dimensionWeights: [Int], weights: InlineArray<3, Int>, totalWeight: Int) {
    self.rules = rules
    self.dimensionWeights = dimensionWeights
    self.weights = weights
    self.totalWeight = totalWeight
  }

  /// Notes what a judged rule lost; nothing for full credit or no weight.
  mutating func add(rule position: Int, credit: Int) {
    let rule = rules[position]
    let dimensionWeight = dimensionWeights[rule.dimension]
    guard credit < 10_000, rule.weight > 0, dimensionWeight > 0 else { return }
    // W_d · w · (1 - credit) / (W · Σw) of 1,000 tenths, with credit in ten-thousandths.
    let numerator = dimensionWeight * rule.weight * (10_000 - credit)
    let denominator = totalWeight * weights[rule.dimension] * 10
    losses.append(Loss(rule: position, numerator: numerator, denominator: denominator))
  }

  /// Whether the rules of a group cost more together than `tenths`, exactly.
  func costs(_ rules: [Int], moreThan tenths: Int) -> Bool {
    // Over one denominator: the product of the dimensions' own, each below 2^33.
    var denominator = Int128(1)
    for dimension in weights.indices where weights[dimension] > 0 {
      denominator *= Int128(10 * totalWeight * weights[dimension])
    }
    let cost = losses.filter { rules.contains($0.rule) }.reduce(Int128(0)) { sum, loss in
      sum + Int128(loss.numerator) * (denominator / Int128(loss.denominator))
    }
    return cost > Int128(tenths) * denominator
  }

  /// Splits points over the losses of these rules by largest remainder, or over all not settled yet; of equal remainders
  /// the earlier rule takes the tenth.
  mutating func distribute(tenths: Int, over rules: [Int]? = nil) {
    var order = losses.indices.filter { index in
      !losses[index].isSettled && rules.map { $0.contains(losses[index].rule) } ?? true
    }
    for position in order { losses[position].isSettled = true }
    let left = order.reduce(tenths) { $0 - losses[$1].tenths }
    if left == 0 { return }
    order.sort { losses[$0].hasLargerRemainder(than: losses[$1]) }
    for position in order.prefix(max(left, 0)) { losses[position].tenths += 1 }
    // A dimension's ratio is rounded to millionths, so an exact sum may stand just above what was lost.
    for position in order.reversed().filter({ losses[$0].tenths > 0 }).prefix(max(-left, 0)) {
      losses[position].tenths -= 1
    }
  }

  /// One line for each loss, in rule order.
  mutating func writeLosses() {
    lines = losses.map { loss in
      LedgerLine(
        cause: .rule(loss.rule), tenths: loss.tenths,
        hundredths: DimensionSums.halfUp(10 * loss.numerator, loss.denominator))
    }
  }

  /// Gives back what the rules of a group cost together beyond their maximum.
  mutating func giveBack(group: Int, tenths: Int) {
    lines.append(LedgerLine(cause: .group(group), tenths: -tenths, hundredths: -tenths * 10))
  }

  /// Takes the points above the core cap.
  mutating func cap(tenths: Int) {
    lines.append(LedgerLine(cause: .coreCap, tenths: tenths, hundredths: tenths * 10))
  }
}
