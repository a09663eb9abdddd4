/// How much a near miss counts when two raters put handoffs into ordered bands.
public enum KappaWeights: String, CaseIterable, Sendable {
  /// Not at all.
  case none
  case linear
  case quadratic

  func weight(_ row: Int, _ column: Int, of count: Int) -> Double {
    let distance = Double(abs(row - column)) / Double(max(1, count - 1))
    switch self {
    case .none: return row == column ? 1 : 0
    case .linear: return 1 - distance
    case .quadratic: return 1 - distance * distance
    }
  }
}
