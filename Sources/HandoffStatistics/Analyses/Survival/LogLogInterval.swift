import Glibc

/// Limits for a share between 0 and 1 that stay between 0 and 1: Wald on the scale log(-log p), where the error of p becomes
/// error/(p·|log p|).
enum LogLogInterval {
  /// Nil at 0 and 1 and without an error.
  static func ofSurvival(_ share: Double, error: Double, _ confidence: ConfidenceLevel) -> Interval? {
    guard share > 0, share < 1, error > 0, error.isFinite else { return nil }
    let reach = confidence.z * error / (share * abs(log(share)))
    return Interval(pow(share, exp(reach)), pow(share, exp(-reach)))
  }

  /// For a share that grows from 0, on the scale of its complement, so that it mirrors the survival interval.
  static func ofIncidence(_ share: Double, error: Double, _ confidence: ConfidenceLevel) -> Interval? {
    ofSurvival(1 - share, error: error, confidence).map { Interval(1 - $0.upper, 1 - $0.lower) }
  }
}
