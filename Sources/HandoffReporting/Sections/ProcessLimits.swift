/// Mean and natural process limits of a series of single values (XmR chart: Shewhart 1931; Wheeler, Understanding
/// Variation, 1993): the mean plus and minus 2.66 times the mean distance between neighbours.
struct ProcessLimits: Hashable, Sendable {
  /// Fewer months say too little about ordinary variation.
  static let fewestValues = 8
  /// So many neighbours in a row on one side of the mean are no accident.
  static let longestRun = 8

  enum Signal: Hashable, Sendable {
    case outside
    case run
  }

  /// In the unit of the values, rounded half up.
  let mean: Int
  let lower: Int
  let upper: Int
  /// Per value, in order.
  let signals: [Signal?]

  /// Takes whole values in order of time, such as tenths of a point; nil for fewer than eight. A series that never changes
  /// has limits on its mean and no signals.
  init?(_ values: [Int]) {
    guard values.count >= Self.fewestValues else { return nil }
    let count = values.count
    let sum = values.reduce(0, +)
    let range = zip(values, values.dropFirst()).reduce(0) { $0 + abs($1.0 - $1.1) }
    // All in units of 1 / (100 · count · (count − 1)), so that nothing is rounded before it is compared.
    let unit = 100 * count * (count - 1)
    let scaledMean = sum * 100 * (count - 1)
    let reach = 266 * range * count
    func rounded(_ scaled: Int) -> Int { Int((Double(scaled) / Double(unit)).rounded()) }
    mean = rounded(scaledMean)
    lower = rounded(scaledMean - reach)
    upper = rounded(scaledMean + reach)
    signals = Self.signals(values.map { $0 * unit - scaledMean }, reach: reach)
  }

  private static func signals(_ distances: [Int], reach: Int) -> [Signal?] {
    var signals = [Signal?](repeating: nil, count: distances.count)
    var run = 0
    for (index, distance) in distances.enumerated() {
      let goesOn = index > 0 && distance.signum() == distances[index - 1].signum()
      run = distance == 0 ? 0 : goesOn ? run + 1 : 1
      if abs(distance) > reach {
        signals[index] = .outside
      } else if run >= longestRun {
        signals[index] = .run
      }
    }
    return signals
  }
}
