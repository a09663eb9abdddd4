/// The smallest audit that would meet at least one of `defects` with the chance asked for, drawing without replacement.
public struct DiscoverySampleSize: Hashable, Sendable {
  public let size: Int
  /// The chance that so many show none.
  public let missing: Double

  /// Nil without defects, or more of them than handoffs.
  public init?(population: Int, defects: Int, _ confidence: ConfidenceLevel = .standard) {
    guard defects > 0, defects <= population else { return nil }
    // The chance of none in n draws falls factor by factor: (N - K - i)/(N - i).
    var missing = 1.0
    var size = 0
    while missing > confidence.alpha + 1e-12, size < population {
      missing *= max(0, Double(population - defects - size)) / Double(population - size)
      size += 1
    }
    self.size = size
    self.missing = missing
  }
}
