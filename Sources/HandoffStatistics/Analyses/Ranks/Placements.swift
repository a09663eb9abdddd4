/// The share of the other class that each account's marker lies above (for churned accounts) or below (for kept ones).
struct Placements {
  let positives: [Double]
  let negatives: [Double]
  let area: Double

  /// Nil where a class is empty.
  init?(positives: [Double], negatives: [Double]) {
    guard !positives.isEmpty, !negatives.isEmpty else { return nil }
    let all = Midranks(positives + negatives).ranks
    let own = Midranks(positives).ranks
    let others = Midranks(negatives).ranks
    let m = Double(positives.count)
    let n = Double(negatives.count)
    self.positives = own.indices.map { (all[$0] - own[$0]) / n }
    self.negatives = others.indices.map { 1 - (all[positives.count + $0] - others[$0]) / m }
    area = CompensatedSum.of(self.positives) / m
  }

  /// DeLong's covariance of two markers' areas over the same accounts; nil for fewer than two in a class.
  func variance(with other: Placements) -> Double? {
    guard positives.count > 1, negatives.count > 1 else { return nil }
    return Self.covariance(positives, other.positives) / Double(positives.count)
      + Self.covariance(negatives, other.negatives) / Double(negatives.count)
  }

  private static func covariance(_ x: [Double], _ y: [Double]) -> Double {
    let first = Moments(x).mean
    let second = Moments(y).mean
    return CompensatedSum.of(zip(x, y).lazy.map { ($0 - first) * ($1 - second) }) / Double(x.count - 1)
  }
}
