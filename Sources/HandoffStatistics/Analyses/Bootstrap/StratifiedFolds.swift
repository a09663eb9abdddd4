/// Splits accounts into k folds of equal mix: accounts without the event are shuffled first, then those with it, by one generator, and
/// dealt round; those with the event continue where the others stopped.
public enum StratifiedFolds {
  /// The fold of each account, from 0. Nil for fewer than one fold.
  public static func assign(_ isEvent: [Bool], folds: Int, seed: UInt64) -> [Int]? {
    guard folds > 0 else { return nil }
    var generator = SplitMix64(seed: seed)
    var assigned = [Int](repeating: 0, count: isEvent.count)
    var dealt = 0
    for outcome in [false, true] {
      var members = isEvent.indices.filter { isEvent[$0] == outcome }
      generator.shuffle(&members)
      for member in members {
        assigned[member] = dealt % folds
        dealt += 1
      }
    }
    return assigned
  }
}
