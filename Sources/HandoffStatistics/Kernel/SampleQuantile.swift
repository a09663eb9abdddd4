/// Quantiles by linear interpolation at (n - 1)q: type 7 of Hyndman and Fan (1996).
public struct SampleQuantile: Sendable {
  private let sorted: [Double]

  public init(_ values: [Double]) { sorted = values.sorted() }

  /// Nil for no values or a share outside 0...1.
  public func callAsFunction(_ share: Double) -> Double? {
    guard !sorted.isEmpty, share >= 0, share <= 1 else { return nil }
    let position = Double(sorted.count - 1) * share
    let below = Int(position)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[below] + (position - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}
