/// Weighted sums over the accounts at risk: S₀ = Σw, S₁ = Σwx, S₂ = Σwxxᵗ.
struct RiskSetSums {
  var weight = 0.0
  var first: [Double]
  var second: SymmetricMatrix

  init(size: Int) {
    first = [Double](repeating: 0, count: size)
    second = SymmetricMatrix(size: size)
  }

  mutating func add(_ row: [Double], _ weight: Double) {
    self.weight += weight
    for column in row.indices { first[column] += weight * row[column] }
    second.addOuter(row, weight)
  }

  mutating func clear() {
    weight = 0
    for column in first.indices {
      first[column] = 0
      for row in 0...column { second[row, column] = 0 }
    }
  }

  /// The mean of the covariates with a share of the tied events taken out (Efron 1977).
  func mean(without share: Double, of tied: RiskSetSums) -> (weight: Double, mean: [Double]) {
    let left = weight - share * tied.weight
    return (left, first.indices.map { (first[$0] - share * tied.first[$0]) / left })
  }

  /// The covariance that goes with it.
  func covariance(without share: Double, of tied: RiskSetSums, weight left: Double, mean: [Double]) -> SymmetricMatrix {
    var spread = SymmetricMatrix(size: first.count)
    for row in first.indices {
      for column in 0...row {
        spread[row, column] = (second[row, column] - share * tied.second[row, column]) / left - mean[row] * mean[column]
      }
    }
    return spread
  }
}
