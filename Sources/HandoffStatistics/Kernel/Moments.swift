/// Count, mean and sum of squared deviations, in two passes.
struct Moments {
  let count: Int
  let mean: Double
  let squares: Double

  /// The mean of nothing is 0 here; ask `count` first.
  init(_ values: [Double]) {
    count = values.count
    guard count > 0 else {
      mean = 0
      squares = 0
      return
    }
    let mean = CompensatedSum.of(values) / Double(values.count)
    self.mean = mean
    squares = CompensatedSum.of(values.lazy.map { ($0 - mean) * ($0 - mean) })
  }

  /// Divided by n - 1; nil for fewer than two.
  var variance: Double? { count > 1 ? squares / Double(count - 1) : nil }
}
