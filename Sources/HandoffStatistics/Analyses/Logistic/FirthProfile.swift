/// The penalised likelihood of one coefficient with all others at their best; where it has fallen by half the chi-square quantile stand
/// the limits.
struct FirthProfile {
  private let sample: LogisticSample
  private let best: PenalisedMaximum
  private let column: Int
  private let waldError: Double

  init(_ sample: LogisticSample, _ best: PenalisedMaximum, column: Int, waldError: Double) {
    self.sample = sample
    self.best = best
    self.column = column
    self.waldError = waldError
  }

  func interval(_ confidence: ConfidenceLevel) -> Interval? {
    guard let lower = limit(confidence, -1), let upper = limit(confidence, 1) else { return nil }
    return Interval(lower, upper)
  }

  /// Outwards in growing steps until the likelihood has fallen far enough, then by bisection in between. Each maximum starts from the
  /// one before.
  private func limit(_ confidence: ConfidenceLevel, _ direction: Double) -> Double? {
    let fall = confidence.z * confidence.z
    var start = best.coefficients
    func excess(_ value: Double) -> Double {
      var from = start
      from[column] = value
      guard let held = PenalisedMaximum(sample, from: from, holding: [column]) else { return .infinity }
      start = held.coefficients
      return 2 * (best.likelihood.value - held.likelihood.value) - fall
    }
    var near = best.coefficients[column]
    var width = waldError
    for _ in 0..<60 {
      let far = near + direction * width
      if excess(far) > 0 { return BracketedRoot.find(from: near, to: far, excess) }
      near = far
      width *= 1.5
    }
    return nil
  }
}
