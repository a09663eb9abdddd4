import CNumerics

/// The chi-square distribution.
enum ChiSquareDistribution {
  /// P(X > x); nil without degrees of freedom or for no number. A statistic a rounding error below 0 counts as 0.
  static func upperTail(_ x: Double, degrees: Int) -> Double? {
    guard degrees > 0, x.isFinite else { return nil }
    return handoff_chi_square_tail(max(0, x), Double(degrees))
  }
}
