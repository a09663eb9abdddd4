/// An order comparison as written in YAML.
enum Comparison: String, CaseIterable, Sendable {
  // Two-character operators first, so that `>=` is not read as `>`.
  case atLeast = ">="
  case atMost = "<="
  case notEqual = "!="
  case above = ">"
  case below = "<"
  case equal = "="

  func holds<Value: Comparable>(_ a: Value, _ b: Value) -> Bool {
    switch self {
    case .atLeast: a >= b
    case .atMost: a <= b
    case .notEqual: a != b
    case .above: a > b
    case .below: a < b
    case .equal: a == b
    }
  }

  /// Splits `">= 100"` into the operator and the rest; nil where the text begins with no operator.
  static func split(_ text: String) -> (comparison: Comparison, rest: String)? {
    for comparison in allCases where text.hasPrefix(comparison.rawValue) {
      let rest = text.dropFirst(comparison.rawValue.count).drop { $0 == " " }
      return (comparison, String(rest))
    }
    return nil
  }
}
