import Glibc

/// How many accounts show a correlation: ((zα + zβ)/atanh r)² · v + k, with v and k by the kind of coefficient.
public enum CorrelationSize: String, CaseIterable, Sendable {
  /// Fisher (1921): v = 1, k = 3.
  case pearson
  /// Bonett and Wright (2000): v = 1 + r²/2, k = 3.
  case spearman
  /// Bonett and Wright (2000): v = 0.437, k = 4.
  case kendall

  /// Nil for no correlation or ±1.
  public func accounts(_ correlation: Double, _ target: PowerTarget = .standard) -> Double? {
    guard correlation != 0, abs(correlation) < 1 else { return nil }
    let root = target.reach / atanh(correlation)
    switch self {
    case .pearson: return root * root + 3
    case .spearman: return root * root * (1 + correlation * correlation / 2) + 3
    case .kendall: return root * root * 0.437 + 4
    }
  }
}
