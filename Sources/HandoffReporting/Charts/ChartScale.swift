/// A linear scale from data to pixels, with ticks at round numbers.
struct ChartScale {
  let lower: Double
  let upper: Double
  let start: Double
  let end: Double

  /// An empty range is widened, so that every value has a place.
  init(from lower: Double, to upper: Double, start: Double, end: Double) {
    self.lower = lower
    self.upper = upper > lower ? upper : lower + 1
    self.start = start
    self.end = end
  }

  /// Values outside are brought to the nearer end.
  func position(_ value: Double) -> Double {
    let inside = min(max(value, lower), upper)
    return start + (inside - lower) / (upper - lower) * (end - start)
  }

  /// About `count` round numbers in the range.
  func ticks(_ count: Int) -> [Double] {
    let step = Self.step(for: (upper - lower) / Double(max(count, 1)))
    var ticks: [Double] = []
    var value = (lower / step).rounded(.up) * step
    while value <= upper + step * 1e-9, ticks.count < 50 {
      ticks.append(value)
      value += step
    }
    return ticks
  }

  /// The smallest of 1, 2, 5 times a power of ten that is not less; never below one, since every axis counts whole things.
  static func step(for size: Double) -> Double {
    var power = 1.0
    while power * 10 <= size { power *= 10 }
    return [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= size } ?? 10 * power
  }
}
