extension TableText.Value {
  /// A number with at most six decimals; empty where there is none or no limit.
  static func decimal(_ number: Double?) -> TableText.Value {
    guard let number, number.isFinite else { return .empty }
    // Chances below a millionth keep the digits they have.
    return .name(abs(number) < 1e-6 || abs(number) > 1e12 ? "\(number)" : "\((number * 1e6).rounded() / 1e6)")
  }

  static func count(_ number: Int?) -> TableText.Value { number.map { .number($0) } ?? .empty }
}
