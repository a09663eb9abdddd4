import Glibc

/// The exposed events of a two by two table given all its margins, when the odds ratio is ψ (Fisher's noncentral hypergeometric
/// distribution): weights C(n₁, k)·C(n₀, m - k)·ψᵏ, kept as logarithms so that large tables do not overflow.
struct ConditionalTableDistribution {
  let support: ClosedRange<Int>
  /// Relative to the first count of the support, at ψ = 1.
  private let logWeights: [Double]

  init(_ table: TwoByTwoTable) {
    let drawn = table.events
    support = max(0, drawn - table.others)...min(table.exposed, drawn)
    var weights = [0.0]
    var sum = CompensatedSum()
    for k in support.dropLast() {
      let up = Double(table.exposed - k) * Double(drawn - k)
      let down = Double(k + 1) * Double(table.others - drawn + k + 1)
      sum.add(log(up / down))
      weights.append(sum.value)
    }
    logWeights = weights
  }

  /// Probabilities over the support at odds ratio exp(logOdds).
  func probabilities(_ logOdds: Double) -> [Double] {
    let tilted = logWeights.enumerated().map { $1 + Double($0) * logOdds }
    let top = tilted.max() ?? 0
    let weights = tilted.map { exp($0 - top) }
    let total = CompensatedSum.of(weights)
    return weights.map { $0 / total }
  }

  func mean(_ logOdds: Double) -> Double {
    CompensatedSum.of(probabilities(logOdds).enumerated().map { Double(support.lowerBound + $0) * $1 })
  }

  /// P(X ≥ k).
  func upperTail(_ k: Int, _ logOdds: Double) -> Double {
    CompensatedSum.of(probabilities(logOdds).dropFirst(k - support.lowerBound))
  }

  /// P(X ≤ k).
  func lowerTail(_ k: Int, _ logOdds: Double) -> Double {
    CompensatedSum.of(probabilities(logOdds).prefix(k - support.lowerBound + 1))
  }
}
