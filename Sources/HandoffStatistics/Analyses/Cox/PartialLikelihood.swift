import Glibc

/// The logarithm of Cox's (1972) partial likelihood with its gradient and information at given coefficients, ties after Efron (1977):
/// of d events at one time, the l-th sees the risk set with l/d of the events taken out.
struct PartialLikelihood {
  /// What one event time adds.
  struct Contribution {
    let time: Double
    let score: [Double]
    let information: SymmetricMatrix
  }

  let value: Double
  let score: [Double]
  let information: SymmetricMatrix
  /// One per event time, only where asked for.
  let contributions: [Contribution]

  /// `rows` are the covariates, centred, one per account.
  init(_ order: RiskSetOrder, rows: [[Double]], coefficients: [Double], keepsContributions: Bool = false) {
    let size = coefficients.count
    var sums = RiskSetSums(size: size)
    var tied = RiskSetSums(size: size)
    var value = CompensatedSum()
    var score = [Double](repeating: 0, count: size)
    var information = SymmetricMatrix(size: size)
    var contributions: [Contribution] = []
    for block in order.blocks {
      if block.startsStratum { sums.clear() }
      if block.events > 0 { tied.clear() }
      var own = [Double](repeating: 0, count: size)
      for position in block.members {
        let account = order.order[position]
        let row = rows[account]
        let predictor = Self.predictor(row, coefficients)
        let weight = exp(predictor)
        sums.add(row, weight)
        guard order.durations[account].isEvent else { continue }
        tied.add(row, weight)
        value.add(predictor)
        for column in 0..<size { own[column] += row[column] }
      }
      guard block.events > 0 else { continue }
      var spread = SymmetricMatrix(size: size)
      for turn in 0..<block.events {
        let share = Double(turn) / Double(block.events)
        let (left, mean) = sums.mean(without: share, of: tied)
        value.add(-log(left))
        let part = sums.covariance(without: share, of: tied, weight: left, mean: mean)
        for column in 0..<size {
          own[column] -= mean[column]
          for other in 0...column { spread[column, other] += part[column, other] }
        }
      }
      for column in 0..<size {
        score[column] += own[column]
        for other in 0...column { information[column, other] += spread[column, other] }
      }
      if keepsContributions {
        contributions.append(Contribution(time: block.time, score: own, information: spread))
      }
    }
    self.value = value.value
    self.score = score
    self.information = information
    self.contributions = contributions
  }

  static func predictor(_ row: [Double], _ coefficients: [Double]) -> Double {
    var sum = 0.0
    for column in row.indices { sum += row[column] * coefficients[column] }
    return sum
  }
}
