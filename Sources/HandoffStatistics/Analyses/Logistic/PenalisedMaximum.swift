/// The maximum of the penalised likelihood with some coefficients held at given values. The penalty uses the whole information matrix
/// even so (Heinze and Schemper 2002).
struct PenalisedMaximum {
  let coefficients: [Double]
  let likelihood: PenalisedLikelihood

  /// `held` are the columns that keep the values of `start`. Fisher scoring with steps of at most 5, halved while the likelihood falls;
  /// nil where the information becomes singular at the start.
  init?(_ sample: LogisticSample, from start: [Double], holding held: Set<Int>) {
    let free = start.indices.filter { !held.contains($0) }
    guard var likelihood = PenalisedLikelihood(sample, start) else { return nil }
    var coefficients = start
    for _ in 0..<500 where !free.isEmpty {
      guard let factor = CholeskyFactor(likelihood.information.selecting(free), tolerance: 1e-13) else { break }
      let direction = factor.solve(free.map { likelihood.score[$0] })
      let longest = direction.map(abs).max() ?? 0
      var length = longest > 5 ? 5 / longest : 1
      var moved: (coefficients: [Double], likelihood: PenalisedLikelihood)?
      while moved == nil, length > 1e-8 {
        var next = coefficients
        for (place, column) in free.enumerated() { next[column] += length * direction[place] }
        if let value = PenalisedLikelihood(sample, next),
          value.value >= likelihood.value - 1e-13 * abs(likelihood.value)
        {
          moved = (next, value)
        }
        length /= 2
      }
      guard let moved else { break }
      let isDone = zip(moved.coefficients, coefficients).allSatisfy { abs($0 - $1) <= 1e-11 * max(1, abs($0)) }
      coefficients = moved.coefficients
      likelihood = moved.likelihood
      if isDone { break }
    }
    self.coefficients = coefficients
    self.likelihood = likelihood
  }
}
