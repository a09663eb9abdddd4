/// The difference of two shares, new less old, with its 95 % interval: the square-and-add limits of Newcombe (1998),
/// Statistics in Medicine 17:873, method 10, from the score intervals of both.
struct ShareDifference: Hashable, Sendable {
  enum Verdict: Hashable, Sendable {
    case lower
    case higher
    case cannotTell
  }

  /// Parts of one.
  let difference: Double
  let lower: Double
  let upper: Double

  init(old: AuditContext.Interval, new: AuditContext.Interval) {
    difference = new.share - old.share
    func length(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    lower = difference - length(new.share - new.lower, old.upper - old.share)
    upper = difference + length(new.upper - new.share, old.share - old.lower)
  }

  /// Only what the whole interval says.
  var verdict: Verdict { upper < 0 ? .lower : lower > 0 ? .higher : .cannotTell }
}
