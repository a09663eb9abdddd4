import Glibc

/// The log likelihood of a logistic regression with its gradient and information at given coefficients.
struct LogisticLikelihood {
  let value: Double
  let score: [Double]
  let information: SymmetricMatrix
  /// Fitted chance per account.
  let chances: [Double]

  /// `rows` hold the covariates with the intercept's column of ones; `offsets` are added to the predictor as they are.
  init(rows: [[Double]], isEvent: [Bool], coefficients: [Double], offsets: [Double]? = nil) {
    let size = coefficients.count
    var value = CompensatedSum()
    var score = [Double](repeating: 0, count: size)
    var information = SymmetricMatrix(size: size)
    var chances: [Double] = []
    chances.reserveCapacity(rows.count)
    for (account, row) in rows.enumerated() {
      let predictor = PartialLikelihood.predictor(row, coefficients) + (offsets?[account] ?? 0)
      let chance = 1 / (1 + exp(-predictor))
      chances.append(chance)
      // log p and log(1 - p) without losing digits where p is near 0 or 1.
      let signed = isEvent[account] ? -predictor : predictor
      value.add(-(signed > 0 ? signed + log1p(exp(-signed)) : log1p(exp(signed))))
      let residual = (isEvent[account] ? 1 : 0) - chance
      for column in 0..<size { score[column] += residual * row[column] }
      information.addOuter(row, chance * (1 - chance))
    }
    self.value = value.value
    self.score = score
    self.information = information
    self.chances = chances
  }
}
