import CNumerics

/// Student's t distribution.
enum StudentDistribution {
  /// P(|T| ≥ |t|) with `degrees` degrees of freedom; nil without any.
  static func twoSided(_ t: Double, degrees: Int) -> Double? {
    guard degrees > 0, !t.isNaN else { return nil }
    if t.isInfinite { return 0 }
    return 2 * handoff_student_tail(abs(t), Double(degrees))
  }

  /// The t with P(T ≤ t) = p; nil without degrees of freedom or where p is not inside 0 and 1.
  static func quantile(_ probability: Double, degrees: Int) -> Double? {
    guard degrees > 0, probability > 0, probability < 1 else { return nil }
    return handoff_student_quantile(probability, Double(degrees))
  }
}
