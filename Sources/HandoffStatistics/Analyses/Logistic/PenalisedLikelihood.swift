/// The log likelihood plus half the log determinant of the information (Firth 1993), which always has a maximum.
struct PenalisedLikelihood {
  let value: Double
  /// Gradient of the penalised likelihood: Σ(y - p + h(½ - p))x, with h the leverages.
  let score: [Double]
  let information: SymmetricMatrix

  /// Nil where the information is singular.
  init?(_ sample: LogisticSample, _ coefficients: [Double]) {
    let plain = LogisticLikelihood(rows: sample.rows, isEvent: sample.isEvent, coefficients: coefficients)
    guard let factor = CholeskyFactor(plain.information, tolerance: 1e-13) else { return nil }
    var score = plain.score
    for (account, row) in sample.rows.enumerated() {
      let chance = plain.chances[account]
      let leverage = chance * (1 - chance) * factor.inverseQuadratic(row)
      for column in row.indices { score[column] += leverage * (0.5 - chance) * row[column] }
    }
    value = plain.value + factor.logDeterminant / 2
    self.score = score
    information = plain.information
  }
}
