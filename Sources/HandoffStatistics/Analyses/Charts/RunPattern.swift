/// Patterns in a row of points; each gives the positions at which it is complete.
enum RunPattern {
  /// The last `length` points all pass.
  static func all(_ scores: [Double], length: Int, _ passes: (Double) -> Bool) -> [Int] {
    var run = 0
    return scores.indices.filter { index in
      run = passes(scores[index]) ? run + 1 : 0
      return run >= length
    }
  }

  static func onOneSide(_ scores: [Double], length: Int) -> [Int] {
    (all(scores, length: length) { $0 > 0 } + all(scores, length: length) { $0 < 0 }).sorted()
  }

  /// Steadily rising or steadily falling.
  static func trend(_ scores: [Double], length: Int) -> [Int] {
    let steps = zip(scores.dropFirst(), scores).map { $0 - $1 }
    return onOneSide(steps, length: length - 1).map { $0 + 1 }
  }

  /// Up and down in turn.
  static func alternation(_ scores: [Double], length: Int) -> [Int] {
    let steps = zip(scores.dropFirst(), scores).map { $0 - $1 }
    let turns = zip(steps.dropFirst(), steps).map { $0 * $1 < 0 ? 1.0 : 0 }
    return all(turns, length: length - 2) { $0 > 0 }.map { $0 + 2 }
  }

  /// At least `count` of the last `window` points beyond `distance` on the side of the last one, which is beyond it too. Fewer points
  /// than a window are a window.
  static func most(_ scores: [Double], _ count: Int, of window: Int, beyond distance: Double) -> [Int] {
    scores.indices.filter { end in
      let side: Double = scores[end] > 0 ? 1 : -1
      guard scores[end] * side > distance else { return false }
      return scores[max(0, end - window + 1)...end].count { $0 * side > distance } >= count
    }
  }
}
