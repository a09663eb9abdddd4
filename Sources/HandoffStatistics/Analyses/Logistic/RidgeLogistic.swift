/// Logistic regression with a quadratic penalty λ/2·|b|² on the slopes, the intercept free; optionally with slopes of at least 0, so
/// that they can serve as weights.
///
/// Newton on the coefficients that are free to move: slopes at 0 whose gradient points below 0 are held there (Bertsekas 1982), steps
/// that would cross 0 are cut off at it.
public struct RidgeLogistic: Sendable {
  public let intercept: Double
  public let slopes: [Double]

  /// Nil for no accounts, one outcome only, or a penalty that is not positive.
  public init?(rows: [[Double]], isEvent: [Bool], penalty: Double, nonNegative: Bool) {
    guard let width = rows.first?.count, rows.count == isEvent.count, rows.allSatisfy({ $0.count == width }),
      penalty > 0,
      isEvent.contains(true), isEvent.contains(false)
    else { return nil }
    let design = rows.map { [1] + $0 }
    func objective(_ b: [Double]) -> (value: Double, gradient: [Double], curvature: SymmetricMatrix) {
      let likelihood = LogisticLikelihood(rows: design, isEvent: isEvent, coefficients: b)
      var gradient = likelihood.score.map { -$0 }
      var curvature = likelihood.information
      var value = -likelihood.value
      for column in 1..<max(1, b.count) {
        value += penalty / 2 * b[column] * b[column]
        gradient[column] += penalty * b[column]
        curvature[column, column] += penalty
      }
      return (value, gradient, curvature)
    }
    var b = [Double](repeating: 0, count: width + 1)
    var present = objective(b)
    for _ in 0..<200 {
      let free = b.indices.filter { $0 == 0 || !nonNegative || b[$0] > 0 || present.gradient[$0] < 0 }
      guard let factor = CholeskyFactor(present.curvature.selecting(free), tolerance: 1e-14) else { return nil }
      let direction = factor.solve(free.map { -present.gradient[$0] })
      var length = 1.0
      var next = b
      var value = present
      repeat {
        next = b
        for (place, column) in free.enumerated() {
          next[column] += length * direction[place]
          if nonNegative, column > 0 { next[column] = max(0, next[column]) }
        }
        value = objective(next)
        length /= 2
      } while value.value > present.value + 1e-14 * abs(present.value) && length > 1e-10
      let isDone = zip(next, b).allSatisfy { abs($0 - $1) <= 1e-12 * max(1, abs($0)) }
      b = next
      present = value
      if isDone { break }
    }
    intercept = b[0]
    slopes = Array(b.dropFirst())
  }

  /// Slopes as shares of 100; nil where all are 0.
  public var weightsPercent: [Double]? {
    let total = slopes.reduce(0, +)
    return total > 0 ? slopes.map { 100 * $0 / total } : nil
  }
}
