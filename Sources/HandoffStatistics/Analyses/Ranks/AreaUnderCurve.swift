/// How often a churned account has the larger marker than a kept one, ties half (AUC), with the error of DeLong, DeLong and
/// Clarke-Pearson (1988): each account's placement among the other class, variances with n - 1. In O(n log n) from midranks.
public struct AreaUnderCurve: Hashable, Sendable {
  public let value: Double
  /// Nil for fewer than two accounts in a class.
  public let error: Double?
  /// Wald, cut at 0 and 1; nil without an error or where it is 0 (a constant or perfectly separating marker).
  public let interval: Interval?

  /// Nil where a class is empty.
  public init?(positives: [Double], negatives: [Double], _ confidence: ConfidenceLevel = .standard) {
    guard let placements = Placements(positives: positives, negatives: negatives) else { return nil }
    value = placements.area
    error = placements.variance(with: placements).map { $0 > 1e-24 ? $0.squareRoot() : 0 }
    let area = placements.area
    interval = error.flatMap { Interval(around: area, error: $0, confidence)?.clamped(to: 0...1) }
  }
}
